#include <gdk-pixbuf/gdk-pixbuf.h>

// What Swift does not see: functions behind macros.

static inline void tiendo_pixbuf_unref(void *object) { g_object_unref(object); }
