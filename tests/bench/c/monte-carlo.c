/*
 * The Monte Carlo of the bench in plain C, as a yardstick: sampled events, then one loop over all days of every run and
 * material, counting the fan into bins as it goes. Same model, own random numbers: figures agree within their errors.
 * Build: cc -O3 -march=native monte-carlo.c -lm. Use: monte-carlo CASE.bin FAN(0|1)
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { BINS = 512, CELLS = 32, ROWS = 32, WIDTH = CELLS + 1 };

typedef struct {
  double perDay, median, spread, *severity;
} Law;

typedef struct {
  double opening, minimum, maximum, release, *need, *recycling, *arrivals, *stock, *streams;
} Material;

static uint64_t state[4];

static inline uint64_t rotl(uint64_t x, int k) { return (x << k) | (x >> (64 - k)); }

/* xoshiro256++ of Blackman and Vigna */
static uint64_t next(void) {
  uint64_t result = rotl(state[0] + state[3], 23) + state[0], t = state[1] << 17;
  state[2] ^= state[0], state[3] ^= state[1], state[1] ^= state[2], state[0] ^= state[3];
  state[2] ^= t, state[3] = rotl(state[3], 45);
  return result;
}

static double uniform(void) { return ((next() >> 11) + 0.5) * 0x1.0p-53; }

static double normal(void) { return sqrt(-2 * log(uniform())) * cos(2 * M_PI * uniform()); }

static inline double least(double a, double b) { return a < b ? a : b; }

static inline double most(double a, double b) { return a > b ? a : b; }

static double severity(const Law *law) {
  double u = uniform();
  int upper = u >= 0.5, power;
  double at = (2 * frexp(upper ? 1 - u : u, &power) - 1) * CELLS;
  int row = -power - 1;
  if (row >= ROWS) row = ROWS - 1, at = 0;
  int cell = (int)at;
  const double *from = law->severity + (upper * ROWS + row) * WIDTH + cell;
  return from[0] + (from[1] - from[0]) * (at - cell);
}

static void *doubles(FILE *file, size_t count) {
  double *values = malloc(count * sizeof *values);
  if (fread(values, sizeof *values, count, file) != count) exit(2);
  return values;
}

static Law law(FILE *file) {
  double *head = doubles(file, 3);
  return (Law){head[0], head[1], head[2], doubles(file, 2 * ROWS * WIDTH)};
}

static int ascending(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

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
    for (int source = 0; source < lanes + countries; source++) {
      int isLane = source < lanes;
      const Law *with = isLane ? &own : &common;
      double *left = isLane ? kept + (size_t)source * days : keptBy + (size_t)(source - lanes) * days;
      int events = 0;
      for (int day = 0;;) {
        double begins = day + floor(-log(uniform()) / with->perDay);
        if (begins >= days) break;
        double lasts = ceil(with->median * exp(with->spread * normal()));
        int first = (int)begins, last = lasts < days - first ? first + (lasts < 1 ? 1 : (int)lasts) : days;
        double takes = severity(with);
        if (!events++)
          for (int d = 0; d < days; d++) left[d] = 1;
        for (int d = first; d < last; d++) left[d] = 1 - takes;
        day = last + 1;
      }
      if (isLane) touched[source] = events;
      else
        for (int lane = 0; lane < lanes; lane++)
          if (events && country[lane] == source - lanes) {
            double *of = kept + (size_t)lane * days;
            for (int d = 0; d < days; d++) of[d] = (touched[lane] ? of[d] : 1) * left[d];
            touched[lane] += events;
          }
    }
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
