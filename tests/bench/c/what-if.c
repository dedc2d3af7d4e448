/*
 * The deterministic run of the bench in plain C, as a yardstick: suppliers in groups, a licence on those of its country
 * with delay, queue and ledger, arrivals, stocks, uses and lines. Same model, same order of every sum.
 * Build: cc -O3 -march=native what-if.c -lm. Use: what-if CASE.bin REPEATS
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct { int from, to; double days; } Year;
typedef struct { int country, lead; const double *percent; } Supplier;
typedef struct { int country, lead, count, of[64]; double *baseline, *passed, *queued; double transit[5]; } Group;
typedef struct { double need, shortfall, first; int last, daysShort; } Use;
typedef struct {
  const Supplier *suppliers; const double *supply, *recycled, *substituted, **demand, *limits;
  int groups; Group *group; Use *uses;
  double *arrivals, *recycling, *need, *served, *release, *refill, *notBought, *shortfall, *stock, *cover, *part;
  double first, lowest, total, peak, minimum, ledger[10], imbalance; int recovery, lowestDay, daysShort, usedUp;
} Material;
typedef struct { double firstStop, lostDays, lostTonnes; int restart, below, standing, binding; } Line;

static int days, materials, suppliers, uses, years, window;
static Year *year;
static int imposedBy, starts, ends, recovery, delay, opens, over;
static double approved, queues;
static double *withheld, *asked, *load;

static inline double least(double a, double b) { return a < b ? a : b; }
static inline double most(double a, double b) { return a > b ? a : b; }
static inline int within(int day, int length) { return day < 0 ? 0 : day > length ? length : day; }

static double sum(const double *values, int from, int to) {
  double total = 0;
  for (int i = from; i < to; i++) total += values[i];
  return total;
}

static double annualNeed(const Material *of, int y) {
  double demand = 0;
  for (int u = 0; u < uses; u++) demand += of->demand[u][y];
  return demand * (1 - of->substituted[y] / 100);
}

static double releasedOn(const double *waiting, int i, int open) {
  return (waiting[i] - (i < open + over || i < over ? 0 : waiting[i - over])) / over;
}

/* What the licence lets through, what waits, and what is lost, by day of dispatch from -lead on. */
static double license(Group *of, int length, double *waitingAtStart, double *waitingAtEnd) {
  const double *sent = of->baseline;
  double *passed = of->passed, *queued = of->queued, waiting = 0;
  int first = -of->lead, from = within(starts - first, length), to = within(ends + recovery - first, length);
  int ramp = within(ends - first, length), open = opens - first;
  memcpy(passed, sent, length * 8);
  memset(withheld, 0, length * 8);
  memset(queued, 0, from * 8);
  for (int i = from; i < to; i++) {
    asked[i] = i < ramp ? sent[i] : sent[i] * (1 - (i - ramp + 0.5) / recovery);
    double rest = asked[i] * (1 - approved);
    passed[i] = sent[i] - asked[i];
    waiting += rest * queues;
    withheld[i] = rest * (1 - queues);
    queued[i] = waiting;
  }
  for (int i = to; i < length; i++) queued[i] = waiting;
  for (int i = from; i < to && i + delay < length; i++) passed[i + delay] += approved * asked[i];
  int begin = from > open ? from : open, end = within((to > open ? to : open) + over, length);
  double out = 0, early = 0;
  for (int i = begin; i < end; i++) {
    double part = releasedOn(queued, i, open);
    passed[i] += part;
    if (i == of->lead) early = out;
    out += part;
  }
  if (begin < end && of->lead >= end) early = out;
  double late = 0, before = 0;
  for (int i = length - delay > from ? length - delay : from; i < to; i++) late += approved * asked[i];
  for (int i = of->lead - delay > from ? of->lead - delay : from; i < to && i < of->lead; i++) before += approved * asked[i];
  *waitingAtStart = before + queued[of->lead - 1] - early;
  *waitingAtEnd = late + queued[length - 1] - out;
  return sum(withheld, of->lead, length);
}

static void dispatch(Material *of) {
  of->groups = 0;
  for (int s = 0; s < suppliers; s++) {
    int g = 0;
    while (g < of->groups && (of->group[g].country != of->suppliers[s].country || of->group[g].lead != of->suppliers[s].lead)) g++;
    Group *group = &of->group[g];
    if (g == of->groups) of->groups++, group->country = of->suppliers[s].country, group->lead = of->suppliers[s].lead, group->count = 0;
    group->of[group->count++] = s;
  }
  memset(of->arrivals, 0, days * 8);
  for (int g = 0; g < of->groups; g++) {
    Group *group = &of->group[g];
    int length = days + group->lead;
    for (int y = 0; y < years && year[y].from < length; y++) {
      double perDay = 0;
      for (int s = 0; s < group->count; s++) perDay += of->suppliers[group->of[s]].percent[y] / 100 * of->supply[y] / year[y].days;
      for (int d = year[y].from; d < year[y].to && d < length; d++) group->baseline[d] = perDay;
    }
    double atStart = 0, atEnd = 0, lost = 0;
    const double *sent = group->baseline;
    if (group->country == imposedBy) lost = license(group, length, &atStart, &atEnd), sent = group->passed;
    for (int d = 0; d < days; d++) of->arrivals[d] += sent[d];
    group->transit[0] = sum(group->baseline, group->lead, length);
    group->transit[1] = sum(sent, 0, days);
    group->transit[2] = lost;
    group->transit[3] = atStart + sum(sent, 0, group->lead);
    group->transit[4] = atEnd + sum(sent, days, length);
  }
}

static void balance(Material *of) {
  double stock = of->limits[0], minimum = of->limits[1], maximum = of->limits[2], perDay = of->limits[3];
  for (int y = 0; y < window; y++) {
    double annual = annualNeed(of, y), need = annual / year[y].days, recycling = of->recycled[y] / year[y].days;
    double coverOfOne = 1 / (annual / 365);
    for (int d = year[y].from; d < year[y].to && d < days; d++) {
      double coming = of->arrivals[d] + recycling;
      double difference = fabs(need - coming) > 1e-9 * need ? need - coming : 0;
      double gap = most(0, difference), surplus = most(0, -difference);
      double release = least(least(gap, most(0, stock - minimum)), perDay);
      double refill = least(surplus, most(0, maximum - stock));
      double missing = need - (coming + release);
      of->need[d] = need, of->recycling[d] = recycling, of->release[d] = release, of->refill[d] = refill;
      of->notBought[d] = surplus - refill;
      of->served[d] = least(need, coming + release);
      of->shortfall[d] = missing > 1e-9 * need ? missing : 0;
      stock += refill - release;
      of->stock[d] = stock;
      of->cover[d] = stock == 0 ? 0 : stock * coverOfOne;
    }
  }
}

static void outcome(Material *of) {
  double lowest = of->limits[0], highest = lowest, drawn = 0;
  int first = -1, last = -1;
  of->total = of->peak = of->minimum = 0, of->daysShort = of->usedUp = 0;
  for (int d = 0; d < days; d++) {
    double stock = of->stock[d], missing = of->shortfall[d];
    lowest = least(lowest, stock), highest = most(highest, stock);
    drawn += of->need[d] - (of->arrivals[d] + of->recycling[d]);
    if (drawn > of->minimum) of->minimum = drawn, of->usedUp = d + 1;
    if (missing <= 0) continue;
    if (first < 0) first = d;
    last = d, of->daysShort++, of->total += missing, of->peak = most(of->peak, missing);
  }
  of->lowest = lowest, of->lowestDay = 0;
  if (of->limits[0] > lowest + 1e-9 * highest)
    while (of->stock[of->lowestDay] > lowest + 1e-9 * highest) of->lowestDay++;
  double gap = first < 0 ? 0 : of->need[first] - (of->arrivals[first] + of->recycling[first]);
  of->first = first < 0 ? -1 : first + (gap > 0 ? least(1, of->release[first] / gap) : 0);
  of->recovery = last >= 0 && last + 1 < days ? last + 1 : -1;
}

static void serveUses(Material *of) {
  memset(of->uses, 0, uses * sizeof *of->uses);
  for (int u = 0; u < uses; u++) of->uses[u].first = of->uses[u].last = -1;
  for (int y = 0; y < window; y++) {
    double need = 0, missing = 0, all = 0;
    int first = -1, last = -1, count = 0;
    for (int d = year[y].from; d < year[y].to && d < days; d++) {
      need += of->need[d];
      if (of->shortfall[d] <= 0) continue;
      missing += of->shortfall[d], count++, last = d;
      if (first < 0) first = d;
    }
    for (int u = 0; u < uses; u++) all += of->demand[u][y];
    for (int u = 0; u < uses; u++) {
      Use *use = &of->uses[u];
      double wants = of->demand[u][y];
      use->need += wants * (all > need ? need / all : 1);
      use->shortfall += wants * (all > missing ? missing / all : 1);
      if (wants == 0 || first < 0) continue;
      use->daysShort += count, use->last = last;
      if (use->first < 0) use->first = of->first >= 0 && floor(of->first) == first ? of->first : first;
    }
  }
}

static void account(Material *of) {
  double *l = of->ledger;
  l[0] = of->limits[0], l[1] = sum(of->arrivals, 0, days), l[2] = sum(of->recycling, 0, days);
  l[3] = sum(of->served, 0, days), l[4] = sum(of->notBought, 0, days), l[5] = of->stock[days - 1];
  double over[5] = {0};
  of->imbalance = fabs(l[0] + l[1] + l[2] - l[3] - l[4] - l[5]);
  for (int g = 0; g < of->groups; g++) {
    const double *t = of->group[g].transit;
    for (int k = 0; k < 5; k++) over[k] += t[k];
    of->imbalance = most(of->imbalance, fabs(t[3] + t[0] - t[1] - t[2] - t[4]));
  }
  of->imbalance = most(of->imbalance, fabs(l[1] - over[1]));
  l[6] = over[0], l[7] = over[2], l[8] = over[3], l[9] = over[4];
}

static void runLine(Line *line, const Material *all, int u) {
  for (int d = 0; d < days; d++) load[d] = 1;
  for (int m = 0; m < materials; m++)
    for (int d = 0; d < days; d++)
      if (all[m].shortfall[d] > 0) load[d] = least(load[d], all[m].part[d]);
  int first = -1, last = -1;
  *line = (Line){.binding = -1};
  for (int y = 0; y < window; y++) {
    double need[64];
    for (int m = 0; m < materials; m++) need[m] = all[m].demand[u][y] * (1 - all[m].substituted[y] / 100) / year[y].days;
    for (int d = year[y].from; d < year[y].to && d < days; d++) {
      if (load[d] >= 1 - 1e-9) continue;
      if (first < 0) first = d;
      last = d, line->below++, line->standing += load[d] == 0, line->lostDays += 1 - load[d];
      for (int m = 0; m < materials; m++) line->lostTonnes += (1 - load[d]) * need[m];
    }
  }
  double scarcest = 1 - 1e-9;
  for (int m = 0; first >= 0 && m < materials; m++)
    if (all[m].shortfall[first] > 0 && all[m].part[first] < scarcest) scarcest = all[m].part[first], line->binding = m;
  line->firstStop = first;
  if (line->binding >= 0 && floor(all[line->binding].first) == first) line->firstStop = all[line->binding].first;
  line->restart = last >= 0 && last + 1 < days ? last + 1 : -1;
}

static void run(Material *all, Line *lines) {
  for (int m = 0; m < materials; m++) {
    dispatch(&all[m]), balance(&all[m]), outcome(&all[m]), serveUses(&all[m]), account(&all[m]);
    for (int d = 0; d < days; d++) all[m].part[d] = all[m].served[d] / all[m].need[d];
  }
  for (int u = 0; u < uses; u++) runLine(&lines[u], all, u);
}

static double *room(int count) { return malloc(count * sizeof(double)); }

int main(int argc, char **argv) {
  FILE *file = fopen(argv[1], "rb");
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  double *at = malloc(size);
  if (fread(at, 1, size, file) != (size_t)size) return 2;
  days = *at++, materials = *at++, suppliers = *at++, uses = *at++, years = *at++, window = *at++;
  year = malloc(years * sizeof *year);
  int longest = 0;
  for (int y = 0; y < years; y++, at += 3) year[y] = (Year){at[0], at[1], at[2]}, longest = at[1];
  imposedBy = *at++, starts = *at++, ends = *at++, recovery = *at++, approved = *at++ / 100, delay = *at++;
  queues = *at++ / 100, opens = *at++, over = *at++;
  if (over < 1) over = 1;
  Material *all = calloc(materials, sizeof *all);
  Line *lines = malloc(uses * sizeof *lines);
  withheld = room(longest), asked = room(longest), load = room(days);
  for (int m = 0; m < materials; m++) {
    Supplier *of = malloc(suppliers * sizeof *of);
    for (int s = 0; s < suppliers; s++, at += years + 2) of[s] = (Supplier){at[0], at[1], at + 2};
    const double **demand = malloc(uses * sizeof *demand);
    Material *one = &all[m];
    one->suppliers = of, one->demand = demand;
    one->supply = at, one->recycled = at + years, one->substituted = at + 2 * years, at += 3 * years;
    for (int u = 0; u < uses; u++, at += years) demand[u] = at;
    one->limits = at, at += 4;
    one->group = calloc(suppliers, sizeof *one->group), one->uses = malloc(uses * sizeof *one->uses);
    for (int g = 0; g < suppliers; g++)
      one->group[g].baseline = room(longest), one->group[g].passed = room(longest), one->group[g].queued = room(longest);
    double **series[] = {&one->arrivals, &one->recycling, &one->need, &one->served, &one->release, &one->refill,
                         &one->notBought, &one->shortfall, &one->stock, &one->cover, &one->part};
    for (int k = 0; k < 11; k++) *series[k] = room(days);
  }
  int repeats = atoi(argv[2]);
  struct timespec from, to;
  run(all, lines);
  clock_t before = clock();
  clock_gettime(CLOCK_MONOTONIC, &from);
  for (int r = 0; r < repeats; r++) run(all, lines);
  clock_gettime(CLOCK_MONOTONIC, &to);
  double cpu = (double)(clock() - before) / CLOCKS_PER_SEC / repeats;
  double seconds = (to.tv_sec - from.tv_sec + (to.tv_nsec - from.tv_nsec) * 1e-9) / repeats;
  printf("{\"seconds\": %.6f, \"cpu\": %.6f, \"figures\": [0", seconds, cpu);
  for (int m = 0; m < materials; m++) {
    const Material *of = &all[m];
    printf(", %.17g, %d, %.17g, %d, %.17g, %.17g, %d, %.17g, %d", of->first, of->recovery, of->lowest, of->lowestDay,
           of->total, of->peak, of->daysShort, of->minimum, of->usedUp);
    for (int k = 0; k < 10; k++) printf(", %.17g", of->ledger[k]);
    printf(", %.17g", sum(of->cover, 0, days));
    for (int u = 0; u < uses; u++)
      printf(", %.17g, %.17g, %.17g, %d, %d", of->uses[u].need, of->uses[u].shortfall, of->uses[u].first,
             of->uses[u].last >= 0 && of->uses[u].last + 1 < days ? of->uses[u].last + 1 : -1, of->uses[u].daysShort);
    for (int g = 0; g < of->groups; g++)
      printf(", %.17g, %.17g", sum(of->group[g].baseline, 0, days),
             of->group[g].country == imposedBy ? of->group[g].queued[days - 1] + sum(of->group[g].passed, 0, days) : 0);
  }
  for (int u = 0; u < uses; u++)
    printf(", %.17g, %d, %d, %d, %d, %.17g, %.17g", lines[u].firstStop, lines[u].restart, lines[u].binding,
           lines[u].below, lines[u].standing, lines[u].lostDays, lines[u].lostTonnes);
  printf("]}\n");
  return 0;
}
