/*
 * The Monte Carlo of the bench in plain C with all that a material can say by itself: tiers of stock with limits, a coverage
 * rule, needs that differ from day to day, uses of several ranks; and, where the case has lines, with lines that need all
 * their materials at once and stand below a load. The fan is cut up between what the first runs reach. Same
 * model, own random numbers: figures agree within their errors.
 * Build: cc -O3 -march=native monte-carlo-full.c -lm. Use: monte-carlo-full CASE.bin
 */
#include "sampling.h"

enum { FIRST = 250, MOST_USES = 16, MOST_MATERIALS = 32, CELLS_A_DAY = BINS + 2 };

typedef struct {
  int tiers, uses, rule, lead, ranks;
  double *opening, *minimum, *maximum, *release;
  double *reorderAt, *upTo, *recycling, *arrivals, *streams, *rank, *needs, *need;
} Material;

/* One run of a material. */
typedef struct {
  double *stock, *shortfall, *arrivals, *due, *levels, onOrder;
  double useShort[MOST_USES];
  int useFirst[MOST_USES];
} Run;

static double usable(const Material *of, const double *levels, int i) {
  return least(most(0, levels[i] - of->minimum[i]), of->release[i]);
}

static double fill(const Material *of, double *levels, double surplus) {
  double filled = 0;
  for (int i = of->tiers - 1; i >= 0 && filled < surplus; i--) {
    double part = least(surplus - filled, most(0, of->maximum[i] - levels[i]));
    levels[i] += part, filled += part;
  }
  return filled;
}

/* Shares out a short day rank by rank, in proportion inside one. */
static void share(const Material *of, Run *run, int day, int days, double left) {
  for (int rank = 0; rank < of->ranks; rank++) {
    double wanted = 0, part, begin = left;
    for (int u = 0; u < of->uses; u++)
      if (of->rank[u] == rank) wanted += of->needs[(size_t)u * days + day];
    part = wanted > begin ? begin / wanted : 1;
    for (int u = 0; u < of->uses; u++) {
      if (of->rank[u] != rank) continue;
      double need = of->needs[(size_t)u * days + day];
      left = most(0, left - need * part);
      if (need == 0 || part >= 1 - 1e-9) continue;
      run->useShort[u] += need * (1 - part);
      if (run->useFirst[u] < 0) run->useFirst[u] = day;
    }
  }
}

/* What arrives of a material in a run, and its stock before the first day. */
static void begin(const Material *of, Run *run, int lanes, int days, const int *touched, const int32_t *lead,
                  const double *kept) {
  double *arrivals = run->arrivals;
  memcpy(arrivals, of->arrivals, days * 8);
  for (int lane = 0; lane < lanes; lane++) {
    if (!touched[lane]) continue;
    const double *stream = of->streams + (size_t)lane * days, *left = kept + (size_t)lane * days;
    const int late = lead[lane];
    for (int d = late; d < days; d++) arrivals[d] -= stream[d] * (1 - left[d - late]);
  }
  memcpy(run->levels, of->opening, of->tiers * 8);
  if (of->rule) memset(run->due, 0, (days + of->lead + 1) * 8);
  run->onOrder = 0;
  for (int u = 0; u < of->uses; u++) run->useShort[u] = 0, run->useFirst[u] = -1;
}

static void balance(const Material *of, Run *run, int lanes, int days, const int *touched, const int32_t *lead,
                    const double *kept) {
  double *arrivals = run->arrivals, *levels = run->levels, *due = run->due, onOrder = 0;
  begin(of, run, lanes, days, touched, lead, kept);
  for (int d = 0; d < days; d++) {
    double need = of->need[d], coming = most(0, arrivals[d]) + of->recycling[d] + (of->rule ? due[d] : 0);
    double drawn = 0, taken = need;
    if (need > coming) {
      double all = 0;
      for (int i = 0; i < of->tiers; i++) all += usable(of, levels, i);
      taken = least(need, coming + all);
      double gap = taken - coming;
      for (int i = 0; i < of->tiers && gap - drawn > 1e-12 * gap; i++) {
        double part = least(gap - drawn, usable(of, levels, i));
        levels[i] -= part, drawn += part;
      }
    } else if (coming - need > 1e-9 * need)
      fill(of, levels, coming - need);
    double missing = need - taken;
    run->shortfall[d] = missing > 1e-9 * need ? missing : 0;
    if (run->shortfall[d] > 0) share(of, run, d, days, least(taken, coming + drawn));
    double held = 0;
    for (int i = 0; i < of->tiers; i++) held += levels[i];
    if (of->rule) {
      if (of->lead > 0) onOrder -= due[d];
      double position = held + onOrder;
      if (position <= of->reorderAt[d] + 1e-9 * most(of->reorderAt[d], of->upTo[d])) {
        double order = most(0, of->upTo[d] - position);
        if (of->lead == 0) held += fill(of, levels, order);
        else onOrder += order, due[d + of->lead] += order;
      }
    }
    run->stock[d] = held;
  }
}

static inline double comes(const Material *of, const Run *run, int d) {
  return most(0, run->arrivals[d]) + of->recycling[d] + (of->rule ? run->due[d] : 0);
}

static inline double offer(const Material *of, const Run *run, int d) {
  double all = comes(of, run, d);
  for (int i = 0; i < of->tiers; i++) all += usable(of, run->levels, i);
  return all;
}

/* Ends a day on which so much was wanted and taken. Returns what of it came in and was drawn. */
static inline double settle(const Material *of, Run *run, int d, double need, double taken) {
  double *levels = run->levels, coming = comes(of, run, d), gap = taken - coming, drawn = 0;
  if (gap > 0)
    for (int i = 0; i < of->tiers && gap - drawn > 1e-12 * gap; i++) {
      double part = least(gap - drawn, usable(of, levels, i));
      levels[i] -= part, drawn += part;
    }
  else if (-gap > 1e-9 * need)
    fill(of, levels, -gap);
  double missing = need - taken;
  run->shortfall[d] = missing > 1e-9 * need ? missing : 0;
  double held = 0;
  for (int i = 0; i < of->tiers; i++) held += levels[i];
  if (of->rule) {
    if (of->lead > 0) run->onOrder -= run->due[d];
    double position = held + run->onOrder;
    if (position <= of->reorderAt[d] + 1e-9 * most(of->reorderAt[d], of->upTo[d])) {
      double order = most(0, of->upTo[d] - position);
      if (of->lead == 0) held += fill(of, levels, order);
      else run->onOrder += order, run->due[d + of->lead] += order;
    }
  }
  run->stock[d] = held;
  return coming + drawn;
}

/* Lines that need all materials at once: line l is use l of each of them. */
typedef struct {
  int count;
  double *minimum, *restart;
} Lines;

typedef struct {
  double loads[MOST_USES], ceilings[MOST_USES];
  int binding[MOST_USES];
} Filled;

static double needOf(const Material *of, int line, int d, int days) { return of->needs[(size_t)line * days + d]; }

/* Raises the loads of a rank together until a material runs out; its lines stay, the others go on. */
static void raise(const Material *all, int materials, int lines, int rank, int d, int days, double *left, Filled *to) {
  double way[MOST_USES], rates[MOST_MATERIALS], scale[MOST_MATERIALS], done = 0;
  int going[MOST_USES], n = 0;
  for (int l = 0; l < lines; l++)
    if (all[0].rank[l] == rank && (way[l] = to->ceilings[l] - to->loads[l]) > 0) going[n++] = l;
  for (int m = 0; m < materials; m++) scale[m] = left[m] * 1e-12;
  while (n > 0) {
    double step = 1 - done;
    for (int m = 0; m < materials; m++) {
      rates[m] = 0;
      for (int i = 0; i < n; i++) rates[m] += needOf(&all[m], going[i], d, days) * way[going[i]];
      if (rates[m] > 0) step = least(step, left[m] / rates[m]);
    }
    done += step;
    for (int i = 0; i < n; i++) to->loads[going[i]] += step * way[going[i]];
    for (int m = 0; m < materials; m++) {
      double rest = left[m] - step * rates[m];
      if (rates[m] > 0) left[m] = rest <= scale[m] ? 0 : rest;
    }
    int kept = 0;
    for (int i = 0; i < n; i++) {
      int l = going[i], held = -1;
      if (done >= 1 - 1e-12) {
        to->loads[l] = to->ceilings[l];
        continue;
      }
      for (int m = 0; m < materials && held < 0; m++)
        if (rates[m] > 0 && left[m] == 0 && needOf(&all[m], l, d, days) > 0) held = m;
      if (held < 0) going[kept++] = l;
      else to->binding[l] = held;
    }
    n = kept;
  }
}

/* Fills the lines, and takes those out one by one that cannot run at what they get. */
static void run(const Material *all, int materials, const Lines *lines, const double *available, int d, int days,
                const int *waiting, int asks, Filled *to) {
  int stoppedBy[MOST_USES];
  for (int l = 0; l < lines->count; l++) to->ceilings[l] = waiting[l] > 0 && l != asks ? 0 : 1, stoppedBy[l] = -1;
  for (;;) {
    double left[MOST_MATERIALS];
    for (int m = 0; m < materials; m++) left[m] = available[m] > 1e-9 * all[m].need[d] ? available[m] : 0;
    for (int l = 0; l < lines->count; l++) to->loads[l] = 0, to->binding[l] = -1;
    for (int rank = 0; rank < all[0].ranks; rank++) raise(all, materials, lines->count, rank, d, days, left, to);
    int next = -1;
    for (int l = 0; l < lines->count; l++) {
      double load = to->loads[l], least = lines->minimum[l];
      if (to->ceilings[l] == 0 || (least == 0 && lines->restart[l] == 0)) continue;
      if (load > 1e-9 && load >= least - 1e-9) continue;
      double before = next < 0 ? 0 : to->loads[next];
      if (next < 0 || (load > 1e-9 && before <= 1e-9)) next = l;
      else if (load <= 1e-9 && before > 1e-9) continue;
      else if (fabs(load - before) > 1e-9) next = load < before ? l : next;
      else if (least >= lines->minimum[next]) next = l;
    }
    if (next < 0) break;
    stoppedBy[next] = to->binding[next], to->ceilings[next] = 0;
  }
  for (int l = 0; l < lines->count; l++)
    if (stoppedBy[l] >= 0) to->binding[l] = stoppedBy[l];
}

static void balanceTogether(const Material *all, int materials, Run *runs, const Lines *lines, int days) {
  int standing[MOST_USES] = {0}, waiting[MOST_USES], waits = 0;
  double available[MOST_MATERIALS];
  Filled filled, could;
  for (int d = 0; d < days; d++) {
    int enough = !waits;
    for (int m = 0; m < materials; m++) {
      available[m] = offer(&all[m], &runs[m], d);
      if (available[m] < all[m].need[d]) enough = 0;
    }
    if (enough) {
      for (int m = 0; m < materials; m++) settle(&all[m], &runs[m], d, all[m].need[d], all[m].need[d]);
      continue;
    }
    for (int l = 0; l < lines->count; l++) waiting[l] = standing[l];
    run(all, materials, lines, available, d, days, waiting, -1, &filled);
    waits = 0;
    for (int l = 0; l < lines->count; l++) {
      if (waiting[l] > 0) run(all, materials, lines, available, d, days, waiting, l, &could);
      int runs = (waiting[l] > 0 ? could.loads[l] : filled.loads[l]) > 0;
      if (!runs) standing[l] = (int)lines->restart[l];
      if (waiting[l] > 0) {
        if (runs) standing[l]--;
        else filled.binding[l] = could.binding[l];
      }
      waits |= standing[l] > 0;
    }
    for (int m = 0; m < materials; m++) {
      double asked = 0, taken = 0;
      for (int l = 0; l < lines->count; l++) {
        double need = needOf(&all[m], l, d, days), load = filled.loads[l];
        double asks = filled.binding[l] == m ? need : need * load;
        asked += asks, taken += need * load;
        if (asks == 0 || filled.binding[l] != m || load >= 1 - 1e-9) continue;
        runs[m].useShort[l] += need * (1 - load);
        if (runs[m].useFirst[l] < 0) runs[m].useFirst[l] = d;
      }
      settle(&all[m], &runs[m], d, asked, least(taken, available[m]));
    }
  }
}

static void count(uint32_t *cells, const double *low, const double *high, const double *scale, const double *values,
                  int days) {
  for (int d = 0; d < days; d++) {
    int cell = values[d] <= low[d] ? 0 : values[d] >= high[d] ? BINS + 1 : 1 + (int)((values[d] - low[d]) * scale[d]);
    cells[(size_t)d * CELLS_A_DAY + cell]++;
  }
}

static double *filled(size_t count, double value) {
  double *values = malloc(count * 8);
  for (size_t i = 0; i < count; i++) values[i] = value;
  return values;
}

int main(int argc, char **argv) {
  FILE *file = fopen(argv[1], "rb");
  int32_t head[6];
  if (!file || fread(head, 4, 6, file) != 6) return 2;
  const int materials = head[0], lanes = head[1], days = head[2], countries = head[3], runs = head[4];
  int32_t *country = malloc(4 * lanes), *lead = malloc(4 * lanes);
  if (fread(country, 4, lanes, file) != lanes || fread(lead, 4, lanes, file) != lanes) return 2;
  Law own = law(file), common = law(file);
  Material *all = malloc(materials * sizeof *all);
  int mostLead = 0, mostTiers = 1, mostUses = 0;
  for (int m = 0; m < materials; m++) {
    double *says = doubles(file, 5);
    Material *of = &all[m];
    *of = (Material){says[0], says[1], says[2], says[3], says[4]};
    of->opening = doubles(file, of->tiers), of->minimum = doubles(file, of->tiers);
    of->maximum = doubles(file, of->tiers), of->release = doubles(file, of->tiers);
    of->reorderAt = doubles(file, days), of->upTo = doubles(file, days);
    of->recycling = doubles(file, days), of->arrivals = doubles(file, days);
    of->streams = doubles(file, (size_t)lanes * days);
    of->rank = doubles(file, of->uses), of->needs = doubles(file, (size_t)of->uses * days);
    of->need = calloc(days, 8);
    for (int u = 0; u < of->uses; u++)
      for (int d = 0; d < days; d++) of->need[d] += of->needs[(size_t)u * days + d];
    if (of->lead > mostLead) mostLead = of->lead;
    if (of->tiers > mostTiers) mostTiers = of->tiers;
    if (of->uses > mostUses) mostUses = of->uses;
  }
  double *lineCount = doubles(file, 1);
  Lines lines = {(int)*lineCount, doubles(file, *lineCount), doubles(file, *lineCount)};
  struct timespec from, to;
  clock_t cpu = clock();
  clock_gettime(CLOCK_MONOTONIC, &from);

  size_t cells = (size_t)materials * days * CELLS_A_DAY, figures = (size_t)materials * days;
  uint32_t *stockCells = calloc(cells, 4), *shortCells = calloc(cells, 4);
  double *low[2], *high[2], *scale[2];
  for (int i = 0; i < 2; i++)
    low[i] = filled(figures, INFINITY), high[i] = filled(figures, -INFINITY), scale[i] = filled(figures, 0);
  const int columns = 1 + mostUses;
  double *totals = calloc((size_t)materials * columns * runs, 8);
  int *firsts = calloc((size_t)materials * columns * (days + 1), 4);
  double *kept = malloc((size_t)lanes * days * 8), *keptBy = malloc((size_t)countries * days * 8);
  int *touched = malloc(4 * lanes);
  const int memories = lines.count ? materials : 1;
  Run *made = malloc(memories * sizeof *made);
  for (int m = 0; m < memories; m++)
    made[m] = (Run){malloc(days * 8), malloc(days * 8), malloc(days * 8), malloc((days + mostLead + 1) * 8),
                    malloc(mostTiers * 8)};
  double daysShort = 0;
  /* First what some runs reach on each day, then all of them between these figures. */
  for (int pass = 0; pass < 2; pass++) {
    for (int i = 0; i < 4; i++) state[i] = 0x9e3779b97f4a7c15u * (head[5] + i + 1);
    for (int r = 0; r < (pass ? runs : FIRST < runs ? FIRST : runs); r++) {
      sampleRun(&own, &common, lanes, countries, days, country, kept, keptBy, touched);
      if (lines.count) {
        for (int m = 0; m < materials; m++) begin(&all[m], &made[m], lanes, days, touched, lead, kept);
        balanceTogether(all, materials, made, &lines, days);
      }
      for (int m = 0; m < materials; m++) {
        const Material *of = &all[m];
        const Run *run = &made[lines.count ? m : 0];
        if (!lines.count) balance(of, &made[0], lanes, days, touched, lead, kept);
        const double *values[2] = {run->stock, run->shortfall};
        size_t at = (size_t)m * days;
        if (!pass) {
          for (int i = 0; i < 2; i++)
            for (int d = 0; d < days; d++) {
              low[i][at + d] = least(low[i][at + d], values[i][d]);
              high[i][at + d] = most(high[i][at + d], values[i][d]);
            }
          continue;
        }
        count(stockCells + at * CELLS_A_DAY, low[0] + at, high[0] + at, scale[0] + at, run->stock, days);
        count(shortCells + at * CELLS_A_DAY, low[1] + at, high[1] + at, scale[1] + at, run->shortfall, days);
        double total = 0;
        int first = days;
        for (int d = 0; d < days; d++)
          if (run->shortfall[d] > 0) {
            total += run->shortfall[d], daysShort++;
            if (first == days) first = d;
          }
        size_t column = (size_t)m * columns;
        totals[column * runs + r] = total, firsts[column * (days + 1) + first]++;
        for (int u = 0; u < of->uses; u++) {
          totals[(column + 1 + u) * runs + r] = run->useShort[u];
          if (run->useFirst[u] >= 0) firsts[(column + 1 + u) * (days + 1) + run->useFirst[u]]++;
        }
      }
    }
    if (!pass)
      for (int i = 0; i < 2; i++)
        for (size_t f = 0; f < figures; f++) scale[i][f] = BINS / (high[i][f] - low[i][f]) * (1 - 0x1.0p-40);
  }
  double check = daysShort;
  for (size_t column = 0; column < (size_t)materials * columns; column++)
    qsort(totals + column * runs, runs, 8, ascending);
  for (size_t cell = 0; cell < cells; cell++) check += stockCells[cell] + shortCells[cell];
  clock_gettime(CLOCK_MONOTONIC, &to);
  double seconds = to.tv_sec - from.tv_sec + (to.tv_nsec - from.tv_nsec) * 1e-9;
  printf("{\"seconds\": %.6f, \"cpu\": %.6f, \"counted\": %.0f, \"materials\": [", seconds,
         (double)(clock() - cpu) / CLOCKS_PER_SEC, check);
  for (size_t column = 0; column < (size_t)materials * columns; column++) {
    double sum = 0, squares = 0;
    int shorts = 0;
    for (int r = 0; r < runs; r++) {
      double total = totals[column * runs + r];
      sum += total, squares += total * total, shorts += total > 0;
    }
    double mean = sum / runs;
    printf("%s{\"chance\": %.6f, \"expected\": %.9g, \"error\": %.9g}", column ? ", " : "", (double)shorts / runs, mean,
           sqrt(fmax(0, squares / runs - mean * mean) / runs));
  }
  printf("]}\n");
  return 0;
}
