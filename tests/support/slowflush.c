// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A library to load before a PostgreSQL server (LD_PRELOAD): each flush to the disk takes at least
// SLOWFLUSH_US microseconds (2 000 where it is not set), as on a disk that means it. The flush
// itself is done first.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <time.h>

typedef int (*Flush)(int);

static Flush realFsync;
static Flush realFdatasync;
static long leastNs = 2000 * 1000L;

__attribute__((constructor)) static void prepare(void) {
  const char* const wanted = getenv("SLOWFLUSH_US");
  if (wanted) leastNs = atol(wanted) * 1000L;
  // ISO C knows no way from an object's pointer to a function's.
  *(void**)&realFsync = dlsym(RTLD_NEXT, "fsync");
  *(void**)&realFdatasync = dlsym(RTLD_NEXT, "fdatasync");
}

static int slowly(Flush flush, int file) {
  struct timespec until;
  clock_gettime(CLOCK_MONOTONIC, &until);
  const int result = flush(file);
  const int error = errno;
  until.tv_sec += (until.tv_nsec + leastNs) / 1000000000L;
  until.tv_nsec = (until.tv_nsec + leastNs) % 1000000000L;
  while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, NULL) == EINTR) {
  }
  errno = error;
  return result;
}

int fsync(int file) {
  return slowly(realFsync, file);
}

int fdatasync(int file) {
  return slowly(realFdatasync, file);
}
