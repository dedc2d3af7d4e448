/*
 * The Monte Carlo of the bench in plain C, as a yardstick: sampled events, then one loop over all days of every run and
 * material, counting the fan into bins as it goes. Same model, own random numbers: figures agree within their errors.
 * Build: cc -O3 -march=native monte-carlo.c -lm. Use: monte-carlo CASE.bin FAN(0|1)
 */
#include "sampling.h"

typedef struct {
  double opening, minimum, maximum, release, *need, *recycling, *arrivals, *stock, *streams;
} Material;

int main(int argc, char **argv) {
  FILE *file = fopen(argv[1], "rb");
  int fan = argc > 2 && atoi(argv[2]);
  int32_t head[6];
  if (!file || fread(head, 4, 6, file) != 6) return 2;
  const int materials = head[0], lanes = head[1], days = head[2], countries = head[3], runs = head[4];
  int32_t *country = malloc(4 * lanes), *lead = malloc(4 * lanes);
  if (fread(country, 4, lanes, file) != lanes || fread(lead, 4, lanes, file) != lanes) return 2;
  Law own = law(file), common = law(file);
  Material *all = malloc(materials * sizeof *all);
  for (int m = 0; m < materials; m++) {
    double *limits = doubles(file, 4);
    all[m] = (Material){limits[0], limits[1], limits[2], limits[3], doubles(file, days), doubles(file, days),
                        doubles(file, days), doubles(file, days), doubles(file, (size_t)lanes * days)};
  }
  struct timespec from, to;
  clock_t cpu = clock();
  clock_gettime(CLOCK_MONOTONIC, &from);
  for (int i = 0; i < 4; i++) state[i] = 0x9e3779b97f4a7c15u * (head[5] + i + 1);

  size_t cells = (size_t)materials * days * BINS;
  uint32_t *stockBins = calloc(fan ? cells : 1, 4), *shortBins = calloc(fan ? cells : 1, 4);
  double *totals = malloc((size_t)materials * runs * 8), *arrivals = malloc(days * 8);
  double *kept = malloc((size_t)lanes * days * 8), *keptBy = malloc((size_t)countries * days * 8);
  int *touched = malloc(4 * lanes);
  long firsts = 0;
  for (int run = 0; run < runs; run++) {
    sampleRun(&own, &common, lanes, countries, days, country, kept, keptBy, touched);
    for (int m = 0; m < materials; m++) {
      const Material *of = &all[m];
      memcpy(arrivals, of->arrivals, days * 8);
      for (int lane = 0; lane < lanes; lane++) {
        if (!touched[lane]) continue;
        const double *stream = of->streams + (size_t)lane * days, *left = kept + (size_t)lane * days;
        const int late = lead[lane];
        for (int d = late; d < days; d++) arrivals[d] -= stream[d] * (1 - left[d - late]);
      }
      double stock = of->opening, total = 0;
      int first = -1;
      for (int d = 0; d < days; d++) {
        double coming = most(0, arrivals[d]) + of->recycling[d], need = of->need[d];
        double gap = most(0, need - coming), surplus = most(0, coming - need);
        double release = least(least(gap, most(0, stock - of->minimum)), of->release);
        double refill = least(surplus, most(0, of->maximum - stock));
        double missing = need - (coming + release);
        stock += refill - release;
        if (missing > 1e-9 * need) {
          total += missing;
          if (first < 0) first = d;
          if (fan) {
            int bin = (int)(missing / need * BINS);
            shortBins[((size_t)m * days + d) * BINS + (bin < BINS ? bin : BINS - 1)]++;
          }
        }
        if (fan) {
          double range = of->stock[d] - of->minimum;
          int bin = range > 0 ? (int)((stock - of->minimum) / range * BINS) : 0;
          stockBins[((size_t)m * days + d) * BINS + (bin < 0 ? 0 : bin < BINS ? bin : BINS - 1)]++;
        }
      }
      totals[(size_t)m * runs + run] = total;
      firsts += first >= 0;
    }
  }
  double check = 0;
  for (int m = 0; m < materials; m++) qsort(totals + (size_t)m * runs, runs, 8, ascending);
  if (fan)
    for (size_t cell = 0; cell < cells; cell++) check += stockBins[cell] + shortBins[cell];
  clock_gettime(CLOCK_MONOTONIC, &to);
  double seconds = to.tv_sec - from.tv_sec + (to.tv_nsec - from.tv_nsec) * 1e-9;
  printf("{\"seconds\": %.6f, \"cpu\": %.6f, \"counted\": %.0f, \"materials\": [", seconds,
         (double)(clock() - cpu) / CLOCKS_PER_SEC, check);
  for (int m = 0; m < materials; m++) {
    double sum = 0, squares = 0;
    int shorts = 0;
    for (int run = 0; run < runs; run++) {
      double total = totals[(size_t)m * runs + run];
      sum += total, squares += total * total, shorts += total > 0;
    }
    double mean = sum / runs;
    printf("%s{\"chance\": %.6f, \"expected\": %.9g, \"error\": %.9g}", m ? ", " : "", (double)shorts / runs, mean,
           sqrt(fmax(0, squares / runs - mean * mean) / runs));
  }
  printf("], \"firsts\": %ld}\n", firsts);
  return 0;
}
