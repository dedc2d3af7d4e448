/* What both programs of the bench share: random numbers of their own, the laws of events, and the events of a run. */
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

/* The events of one run: what is left of each lane by day of dispatch, for those lanes that are touched. */
static void sampleRun(const Law *own, const Law *common, int lanes, int countries, int days, const int32_t *country,
                      double *kept, double *keptBy, int *touched) {
  for (int source = 0; source < lanes + countries; source++) {
    int isLane = source < lanes;
    const Law *with = isLane ? own : common;
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
}
