// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Loaded before a program's own libraries (LD_PRELOAD), it makes chosen calls on files below one folder fail.
//
//   FAULT_FOLDER   only files below this folder count
//   FAULT_CALL     write, sync, truncate, name (rename, link, unlink), make (open for writing) or read
//   FAULT_NUMBER   which of these calls fails, from 1; 0: none
//   FAULT_KIND     a number of errno, "kill" (the process dies there) or "short" (half of the bytes are written)
//   FAULT_FOREVER  1: every later one as well
//   FAULT_COUNTS   a file that is told how often each call was made, six numbers
//   FAULT_MEMORY   this allocation of at least 256 bytes fails, from 1, and with FAULT_FOREVER every later one
//   FAULT_RECORD   a file that is told every change of the files, see faultrecord.h

#include "tests/faults/faultrecord.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <linux/limits.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

enum Call
{
    Write,
    Sync,
    Truncate,
    Name,
    Make,
    Read,
    CallCount
};

constexpr const char *callNames[CallCount] = {"write", "sync", "truncate", "name", "make", "read"};
constexpr size_t smallestCounted = 256;

struct Settings
{
    const char *folder = nullptr;
    size_t folderSize = 0;
    int call = -1;
    long number = 0;
    int error = 0;
    bool kills = false;
    bool isShort = false;
    bool forever = false;
    long memory = 0;
};

Settings settings;
std::atomic<long> ownCounts[CallCount];
std::atomic<long> *counts = ownCounts;
std::atomic<long> allocations;
std::atomic<bool> ready;
int recording = -1;

long numberIn(const char *variable)
{
    const char *text = std::getenv(variable);
    return text ? std::atol(text) : 0;
}

/// Counts live in the file itself, so that they outlive a killed process.
void shareCounts(const char *path)
{
    const int handle = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (handle < 0 || ftruncate(handle, sizeof ownCounts) != 0)
        return;
    void *shared = mmap(nullptr, sizeof ownCounts, PROT_READ | PROT_WRITE, MAP_SHARED, handle, 0);
    if (shared != MAP_FAILED)
        counts = static_cast<std::atomic<long> *>(shared);
    close(handle);
}

__attribute__((constructor)) void start()
{
    settings.folder = std::getenv("FAULT_FOLDER");
    settings.folderSize = settings.folder ? std::strlen(settings.folder) : 0;
    const char *call = std::getenv("FAULT_CALL");
    for (int i = 0; call && i < CallCount; ++i)
        if (std::strcmp(call, callNames[i]) == 0)
            settings.call = i;
    const char *kind = std::getenv("FAULT_KIND");
    settings.kills = kind && std::strcmp(kind, "kill") == 0;
    settings.isShort = kind && std::strcmp(kind, "short") == 0;
    settings.error = kind ? std::atoi(kind) : 0;
    settings.forever = numberIn("FAULT_FOREVER") != 0;
    settings.memory = numberIn("FAULT_MEMORY");
    if (const char *path = std::getenv("FAULT_COUNTS"))
        shareCounts(path);
    if (const char *path = std::getenv("FAULT_RECORD"))
        recording = int(syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
    settings.number = numberIn("FAULT_NUMBER");
    ready = true;
}

bool isBelow(const char *path)
{
    return settings.folderSize > 0 && std::strncmp(path, settings.folder, settings.folderSize) == 0
           && path[settings.folderSize] == '/';
}

/// A path as the tests know it: whole.
class WholePath
{
public:
    explicit WholePath(const char *path)
    {
        const bool isRelative = path && *path != '/' && getcwd(m_path, sizeof m_path);
        const size_t length = isRelative ? std::strlen(m_path) : 0;
        std::snprintf(m_path + length, sizeof m_path - length, "%s%s", isRelative ? "/" : "", path ? path : "");
    }
    operator const char *() const { return m_path; }

private:
    char m_path[2 * PATH_MAX];
};

/// The path of an open file, which the system changes with its name; false when it has none.
bool pathOf(int handle, char (&path)[PATH_MAX + 1])
{
    char link[64];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
    const ssize_t length = readlink(link, path, PATH_MAX);
    path[length > 0 ? length : 0] = '\0';
    return length > 0;
}

/// One call of the system, so that the records of two threads do not mix.
void record(RecordedCall::Kind kind, const char *name, int64_t at = 0, const void *data = nullptr, size_t size = 0)
{
    RecordedCall head{kind, uint32_t(std::strlen(name)), at, size};
    const iovec parts[] = {
        {&head, sizeof head}, {const_cast<char *>(name), head.nameSize}, {const_cast<void *>(data), size}};
    if (syscall(SYS_writev, recording, parts, 3) != long(sizeof head + head.nameSize + size))
        abort();
}

bool isRecorded(const char *path)
{
    return recording >= 0 && path && isBelow(WholePath(path));
}

void recordWrite(int handle, int64_t at, const void *bytes, ssize_t size)
{
    char path[PATH_MAX + 1];
    if (recording < 0 || size <= 0)
        return;
    if (handle == STDOUT_FILENO)
        record(RecordedCall::Told, "", 0, bytes, size_t(size));
    else if (pathOf(handle, path) && isBelow(path))
        record(RecordedCall::Write, path, at, bytes, size_t(size));
}

/// Folders are synced as well, the whole folder among them.
int recordedSync(int handle, int result)
{
    char path[PATH_MAX + 1];
    if (recording >= 0 && result == 0 && pathOf(handle, path)
        && (isBelow(path) || std::strcmp(path, settings.folder) == 0))
        record(RecordedCall::Sync, path);
    return result;
}

int recordedNames(RecordedCall::Kind kind, const char *from, const char *to, int result)
{
    if (result == 0 && (isRecorded(from) || isRecorded(to))) {
        const WholePath name(to);
        record(kind, WholePath(from), 0, name, std::strlen(name));
    }
    return result;
}

bool isOurs(const char *path)
{
    return ready && path && isBelow(WholePath(path));
}

bool isOurs(int handle)
{
    if (!ready || settings.folderSize == 0)
        return false;
    char path[PATH_MAX + 1];
    return pathOf(handle, path) && isBelow(path);
}

/// Counts the call and says whether it is to fail; errno is set then.
bool fails(Call call)
{
    const long number = ++counts[call];
    const bool meant = settings.call == call && settings.number > 0
                       && (number == settings.number || (settings.forever && number > settings.number));
    if (!meant)
        return false;
    if (settings.kills)
        kill(getpid(), SIGKILL);
    errno = settings.error;
    return true;
}

/// The bytes of a write that shall be done; below zero: it fails.
ssize_t allowed(int handle, size_t size)
{
    if (!isOurs(handle) || !fails(Write))
        return ssize_t(size);
    return settings.isShort && size > 1 ? ssize_t(size / 2) : -1;
}

template <class Function>
Function real(Function, const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

bool memoryFails(size_t size)
{
    if (!ready || settings.memory == 0 || size < smallestCounted)
        return false;
    const long number = ++allocations;
    return number == settings.memory || (settings.forever && number > settings.memory);
}

} // namespace

extern "C" {

void *__libc_malloc(size_t size);
void *__libc_realloc(void *memory, size_t size);

ssize_t write(int handle, const void *bytes, size_t size)
{
    static const auto next = real(&write, "write");
    const ssize_t length = allowed(handle, size);
    const ssize_t written = length < 0 ? -1 : next(handle, bytes, size_t(length));
    recordWrite(handle, recording < 0 ? 0 : lseek(handle, 0, SEEK_CUR) - written, bytes, written);
    return written;
}

ssize_t pwrite64(int handle, const void *bytes, size_t size, off64_t at)
{
    static const auto next = real(&pwrite64, "pwrite64");
    const ssize_t length = allowed(handle, size);
    const ssize_t written = length < 0 ? -1 : next(handle, bytes, size_t(length), at);
    recordWrite(handle, at, bytes, written);
    return written;
}

ssize_t pwrite(int handle, const void *bytes, size_t size, off_t at)
{
    return pwrite64(handle, bytes, size, at);
}

ssize_t pread64(int handle, void *bytes, size_t size, off64_t at)
{
    static const auto next = real(&pread64, "pread64");
    return isOurs(handle) && fails(Read) ? -1 : next(handle, bytes, size, at);
}

ssize_t pread(int handle, void *bytes, size_t size, off_t at)
{
    return pread64(handle, bytes, size, at);
}

ssize_t read(int handle, void *bytes, size_t size)
{
    static const auto next = real(&read, "read");
    return isOurs(handle) && fails(Read) ? -1 : next(handle, bytes, size);
}

int fsync(int handle)
{
    static const auto next = real(&fsync, "fsync");
    return recordedSync(handle, isOurs(handle) && fails(Sync) ? -1 : next(handle));
}

int fdatasync(int handle)
{
    static const auto next = real(&fdatasync, "fdatasync");
    return recordedSync(handle, isOurs(handle) && fails(Sync) ? -1 : next(handle));
}

int ftruncate64(int handle, off64_t size) noexcept
{
    static const auto next = real(&ftruncate64, "ftruncate64");
    const int result = isOurs(handle) && fails(Truncate) ? -1 : next(handle, size);
    char path[PATH_MAX + 1];
    if (result == 0 && pathOf(handle, path) && isRecorded(path))
        record(RecordedCall::Truncate, path, size);
    return result;
}

int ftruncate(int handle, off_t size) noexcept
{
    return ftruncate64(handle, size);
}

int rename(const char *from, const char *to) noexcept
{
    static const auto next = real(&rename, "rename");
    return recordedNames(RecordedCall::Rename, from, to, isOurs(to) && fails(Name) ? -1 : next(from, to));
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    static const auto next = real(&renameat2, "renameat2");
    return recordedNames(RecordedCall::Rename, from, to,
                         isOurs(to) && fails(Name) ? -1 : next(fromFolder, from, toFolder, to, flags));
}

int link(const char *from, const char *to) noexcept
{
    static const auto next = real(&link, "link");
    return recordedNames(RecordedCall::Link, from, to, isOurs(to) && fails(Name) ? -1 : next(from, to));
}

/// Gives a name to a file that has none: it is called /proc/self/fd/N.
int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    static const auto next = real(&linkat, "linkat");
    char path[PATH_MAX + 1] = "";
    const ssize_t length = recording < 0 ? 0 : readlink(from, path, PATH_MAX);
    path[length > 0 ? length : 0] = '\0';
    return recordedNames(RecordedCall::Link, length > 0 ? path : from, to,
                         isOurs(to) && fails(Name) ? -1 : next(fromFolder, from, toFolder, to, flags));
}

int unlink(const char *path) noexcept
{
    static const auto next = real(&unlink, "unlink");
    const int result = isOurs(path) && fails(Name) ? -1 : next(path);
    if (result == 0 && isRecorded(path))
        record(RecordedCall::Unlink, WholePath(path));
    return result;
}

int open64(const char *path, int flags, ...)
{
    static const auto next = real(&open64, "open64");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    if ((flags & O_ACCMODE) != O_RDONLY && isOurs(path) && fails(Make))
        return -1;
    const bool isMade = isRecorded(path) && (flags & O_CREAT) != 0 && access(path, F_OK) != 0;
    const int handle = next(path, flags, mode);
    if (handle >= 0 && isMade)
        record(RecordedCall::Make, WholePath(path));
    else if (handle >= 0 && isRecorded(path) && (flags & O_TRUNC) != 0)
        record(RecordedCall::Truncate, WholePath(path), 0);
    return handle;
}

int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    return open64(path, flags, mode);
}

void *malloc(size_t size)
{
    if (!memoryFails(size))
        return __libc_malloc(size);
    errno = ENOMEM;
    return nullptr;
}

void *realloc(void *memory, size_t size)
{
    if (!memoryFails(size))
        return __libc_realloc(memory, size);
    errno = ENOMEM;
    return nullptr;
}

} // extern "C"
