#include <librsvg/rsvg.h>
#include <cairo.h>
#include <fontconfig/fontconfig.h>
#include <zlib.h>
#include <unistd.h>

// What Swift does not see: a function hidden behind _GNU_SOURCE, and macros with a cast in them.

extern int memfd_create(const char *name, unsigned int flags);

static inline void tiendo_unref(void *object) { g_object_unref(object); }

static inline const char *tiendo_rsvg_version(void) { return LIBRSVG_VERSION; }
