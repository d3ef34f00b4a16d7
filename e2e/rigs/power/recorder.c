/*
 * LD_PRELOAD recorder of what a process does to the files below one folder, for the rigs `power` and `full`.
 *
 *   REDRESS_RECORD_FOLDER  the folder; everything else passes untouched
 *   REDRESS_RECORD_TRACE   where every completed operation is appended, with its bytes (absent: nothing is recorded)
 *   REDRESS_RECORD_FAULT   a file of 24 bytes, mapped: i64 bytes by which files may still grow (-1: no limit), i64 not 0: syncing fails with EIO,
 *                          i64 1: nothing can be opened for writing, renamed or removed (EACCES), 2: what is open cannot be written either (EROFS)
 *
 * One record: u8 kind | u32 file | u64 at | u32 length | bytes, little-endian. Kinds: O open (at 1: it was created; bytes: path in the folder),
 * W write, T truncate to `at`, S sync, U unlink (bytes: path), R rename (bytes: from NUL to), M what was written to the file `marker`.
 * An operation is recorded after it succeeded and before its caller goes on; memory-mapped writes (SQLite's -shm only) are not seen.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#define FILES 4096
enum { UNWATCHED, WATCHED, MARKER };

static struct { int kind; uint32_t file; int append; } table[FILES];
static uint32_t last_file;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static const char *folder;
static size_t folder_length;
static int trace = -1;
static volatile int64_t *fault;

#define NEXT(name) ((__typeof__(&name))next_symbol(#name))
static void *next_symbol(const char *name) { return dlsym(RTLD_NEXT, name); }

__attribute__((constructor)) static void begin(void) {
  folder = getenv("REDRESS_RECORD_FOLDER");
  if (!folder) return;
  folder_length = strlen(folder);
  const char *trace_path = getenv("REDRESS_RECORD_TRACE");
  if (trace_path) trace = NEXT(open)(trace_path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  const char *fault_path = getenv("REDRESS_RECORD_FAULT");
  int file = fault_path ? NEXT(open)(fault_path, O_RDWR | O_CLOEXEC) : -1;
  if (file >= 0) {
    void *mapped = mmap(NULL, 24, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (mapped != MAP_FAILED) fault = mapped;
  }
}

/* the path inside the folder, or NULL; "" is the folder itself */
static const char *inside(const char *path) {
  if (!folder || !path || strncmp(path, folder, folder_length) != 0) return NULL;
  if (path[folder_length] == '\0') return path + folder_length;
  return path[folder_length] == '/' ? path + folder_length + 1 : NULL;
}

static void record(char kind, uint32_t file, uint64_t at, const void *bytes, uint32_t length) {
  if (trace < 0) return;
  unsigned char head[17];
  head[0] = (unsigned char)kind;
  memcpy(head + 1, &file, 4);
  memcpy(head + 5, &at, 8);
  memcpy(head + 13, &length, 4);
  struct iovec parts[2] = {{head, sizeof head}, {(void *)bytes, length}};
  pthread_mutex_lock(&lock);
  ssize_t written = NEXT(writev)(trace, parts, length ? 2 : 1);
  pthread_mutex_unlock(&lock);
  /* a trace with a hole would prove anything */
  if (written != (ssize_t)(sizeof head + length)) abort();
}

/* errno of a folder that is read-only, or 0 */
static int locked(const char *path) {
  if (!fault || !fault[2] || !inside(path)) return 0;
  return fault[2] == 2 ? EROFS : EACCES;
}

static int writes(int flags) { return (flags & O_ACCMODE) != O_RDONLY || (flags & O_CREAT); }

#define REFUSED(why, answer) do { int refused = (why); if (refused) { errno = refused; return (answer); } } while (0)

static int opened(int fd, const char *path, int flags, int created) {
  const char *name = inside(path);
  if (fd < 0 || fd >= FILES) return fd;
  table[fd].kind = UNWATCHED;
  if (!name) return fd;
  if (strcmp(name, "marker") == 0) {
    table[fd].kind = MARKER;
    return fd;
  }
  table[fd].file = __sync_add_and_fetch(&last_file, 1);
  table[fd].append = flags & O_APPEND;
  table[fd].kind = WATCHED;
  record('O', table[fd].file, created ? 1 : 0, name, (uint32_t)strlen(name));
  if ((flags & O_TRUNC) && !created) record('T', table[fd].file, 0, NULL, 0);
  return fd;
}

static int kind_of(int fd) { return fd >= 0 && fd < FILES ? table[fd].kind : UNWATCHED; }

static int open_with(const char *name, const char *path, int flags, mode_t mode) {
  REFUSED(writes(flags) ? locked(path) : 0, -1);
  int created = (flags & O_CREAT) && inside(path) && access(path, F_OK) != 0;
  int (*real)(const char *, int, ...) = (int (*)(const char *, int, ...))next_symbol(name);
  return opened(real(path, flags, mode), path, flags, created);
}
#define MODE_OF(flags) mode_t mode = 0; if ((flags) & (O_CREAT | __O_TMPFILE)) { va_list rest; va_start(rest, flags); mode = va_arg(rest, mode_t); va_end(rest); }
int open(const char *path, int flags, ...) { MODE_OF(flags) return open_with("open", path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE_OF(flags) return open_with("open64", path, flags, mode); }

static int openat_with(const char *name, int at, const char *path, int flags, mode_t mode) {
  REFUSED(writes(flags) ? locked(path) : 0, -1);
  int created = (flags & O_CREAT) && inside(path) && access(path, F_OK) != 0;
  int (*real)(int, const char *, int, ...) = (int (*)(int, const char *, int, ...))next_symbol(name);
  return opened(real(at, path, flags, mode), path, flags, created);
}
int openat(int at, const char *path, int flags, ...) { MODE_OF(flags) return openat_with("openat", at, path, flags, mode); }
int openat64(int at, const char *path, int flags, ...) { MODE_OF(flags) return openat_with("openat64", at, path, flags, mode); }

int close(int fd) {
  if (fd >= 0 && fd < FILES) table[fd].kind = UNWATCHED;
  return NEXT(close)(fd);
}

/* how much of a write to [at, at + n) there is room for: writing in place always fits, growing uses up what is left */
static size_t room(int fd, size_t n, off_t at) {
  struct stat now;
  if (!fault || fault[0] < 0 || fstat(fd, &now) != 0) return n;
  off_t grows = at + (off_t)n - now.st_size;
  if (grows <= 0) return n;
  int64_t granted = grows < fault[0] ? grows : fault[0];
  fault[0] -= granted;
  off_t end = now.st_size + granted;
  return end > at ? (size_t)(end - at) : 0;
}

static ssize_t wrote(int fd, const void *bytes, ssize_t written, off_t at) {
  if (written > 0) record('W', table[fd].file, (uint64_t)at, bytes, (uint32_t)written);
  return written;
}

static ssize_t pwrite_with(const char *name, int fd, const void *bytes, size_t n, off_t at) {
  ssize_t (*real)(int, const void *, size_t, off_t) = (ssize_t (*)(int, const void *, size_t, off_t))next_symbol(name);
  if (kind_of(fd) != WATCHED) return real(fd, bytes, n, at);
  REFUSED(fault && fault[2] == 2 ? EROFS : 0, -1);
  size_t fits = room(fd, n, at);
  if (n > 0 && fits == 0) {
    errno = ENOSPC;
    return -1;
  }
  return wrote(fd, bytes, real(fd, bytes, fits, at), at);
}
ssize_t pwrite(int fd, const void *bytes, size_t n, off_t at) { return pwrite_with("pwrite", fd, bytes, n, at); }
ssize_t pwrite64(int fd, const void *bytes, size_t n, off_t at) { return pwrite_with("pwrite64", fd, bytes, n, at); }

ssize_t write(int fd, const void *bytes, size_t n) {
  if (kind_of(fd) == MARKER) record('M', 0, 0, bytes, (uint32_t)n);
  if (kind_of(fd) != WATCHED) return NEXT(write)(fd, bytes, n);
  REFUSED(fault && fault[2] == 2 ? EROFS : 0, -1);
  off_t at = table[fd].append ? lseek(fd, 0, SEEK_END) : lseek(fd, 0, SEEK_CUR);
  size_t fits = room(fd, n, at);
  if (n > 0 && fits == 0) {
    errno = ENOSPC;
    return -1;
  }
  return wrote(fd, bytes, NEXT(write)(fd, bytes, fits), at);
}

static int truncate_with(const char *name, int fd, off_t size) {
  REFUSED(kind_of(fd) == WATCHED && fault && fault[2] == 2 ? EROFS : 0, -1);
  int (*real)(int, off_t) = (int (*)(int, off_t))next_symbol(name);
  int answer = real(fd, size);
  if (answer == 0 && kind_of(fd) == WATCHED) record('T', table[fd].file, (uint64_t)size, NULL, 0);
  return answer;
}
int ftruncate(int fd, off_t size) { return truncate_with("ftruncate", fd, size); }
int ftruncate64(int fd, off_t size) { return truncate_with("ftruncate64", fd, size); }

static int sync_with(const char *name, int fd) {
  int (*real)(int) = (int (*)(int))next_symbol(name);
  if (kind_of(fd) != WATCHED) return real(fd);
  if (fault && fault[1]) {
    errno = EIO;
    return -1;
  }
  int answer = real(fd);
  if (answer == 0) record('S', table[fd].file, 0, NULL, 0);
  return answer;
}
int fsync(int fd) { return sync_with("fsync", fd); }
int fdatasync(int fd) { return sync_with("fdatasync", fd); }

int unlink(const char *path) {
  REFUSED(locked(path), -1);
  int answer = NEXT(unlink)(path);
  const char *name = inside(path);
  if (answer == 0 && name) record('U', 0, 0, name, (uint32_t)strlen(name));
  return answer;
}

int rename(const char *from, const char *to) {
  REFUSED(locked(to), -1);
  int answer = NEXT(rename)(from, to);
  const char *a = inside(from), *b = inside(to);
  if (answer != 0 || !a || !b) return answer;
  char both[2 * PATH_MAX];
  size_t first = strlen(a) + 1, second = strlen(b);
  memcpy(both, a, first);
  memcpy(both + first, b, second);
  record('R', 0, 0, both, (uint32_t)(first + second));
  return answer;
}
