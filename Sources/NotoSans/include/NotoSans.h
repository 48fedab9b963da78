#ifndef NOTO_SANS_H
#define NOTO_SANS_H

#include <stddef.h>

/// A font file in memory, for as long as the program runs.
struct NotoSansFile {
    const unsigned char *bytes;
    size_t count;
};

/// Noto Sans Regular, cut to Latin with all letters of Vietnamese: a TrueType file.
struct NotoSansFile noto_sans_regular(void);

/// Noto Sans Bold, with the same letters.
struct NotoSansFile noto_sans_bold(void);

#endif
