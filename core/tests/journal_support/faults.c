/* Makes one system call on a file below FAULT_FOLDER fail: the one with number FAULT_AT, counted from 1, or from that
   one on if FAULT_STICKY is set. The number of calls seen is written to FAULT_COUNT at the end. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static atomic_long calls;

static int fails(int fd) {
    const char *folder = getenv("FAULT_FOLDER");
    if (!folder) return 0;
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    if (strncmp(path, folder, strlen(folder)) != 0) return 0;
    const char *kill_at = getenv("FAULT_KILL");
    if (kill_at) {
        /* Dies instead of writing the commit counter for this time. */
        if (strstr(path, "-commit") && atomic_fetch_add(&calls, 1) + 1 == atol(kill_at)) raise(SIGKILL);
        return 0;
    }
    long call = atomic_fetch_add(&calls, 1) + 1, at = atol(getenv("FAULT_AT"));
    if (at == 0 || call < at || (call > at && !getenv("FAULT_STICKY"))) return 0;
    errno = atoi(getenv("FAULT_ERRNO"));
    return 1;
}

/* Syncs fail as long as the file named by FAULT_SYNCS exists. */
static int sync_fails(int fd) {
    const char *file = getenv("FAULT_SYNCS");
    if (file && access(file, F_OK) == 0) {
        errno = EIO;
        return 1;
    }
    return fails(fd);
}

__attribute__((destructor)) static void report(void) {
    const char *name = getenv("FAULT_COUNT");
    FILE *file = name ? fopen(name, "w") : 0;
    if (!file) return;
    fprintf(file, "%ld", atomic_load(&calls));
    fclose(file);
}

#define REAL(name, type) static type real; if (!real) real = (type)dlsym(RTLD_NEXT, name)
#define WRAP(name, check, args, call, result, type)                                                                   \
    result name args {                                                                                                \
        REAL(#name, type);                                                                                            \
        if (check(fd)) return -1;                                                                                     \
        return real call;                                                                                             \
    }

typedef ssize_t (*write_t)(int, const void *, size_t);
typedef ssize_t (*pwrite_t)(int, const void *, size_t, off_t);
typedef int (*sync_t)(int);
typedef int (*truncate_t)(int, off_t);

WRAP(write, fails, (int fd, const void *bytes, size_t count), (fd, bytes, count), ssize_t, write_t)
WRAP(pwrite, fails, (int fd, const void *bytes, size_t count, off_t at), (fd, bytes, count, at), ssize_t, pwrite_t)
WRAP(pwrite64, fails, (int fd, const void *bytes, size_t count, off_t at), (fd, bytes, count, at), ssize_t, pwrite_t)
WRAP(fsync, sync_fails, (int fd), (fd), int, sync_t)
WRAP(fdatasync, sync_fails, (int fd), (fd), int, sync_t)
WRAP(ftruncate, fails, (int fd, off_t length), (fd, length), int, truncate_t)
WRAP(ftruncate64, fails, (int fd, off_t length), (fd, length), int, truncate_t)
