// Noto Sans, copyright 2015 Google LLC, SIL Open Font License 1.1: Fonts/OFL.txt. Made by Fonts/make.py.
#include "NotoSans.h"

// Puts a file between two names. The folder Fonts is on the assembler's search path.
#define FONT(name, file)                                                                                               \
    __asm__(".section .rodata\n"                                                                                       \
            ".balign 16\n" #name ":\n"                                                                                 \
            ".incbin \"" file "\"\n" #name "_end:\n"                                                                   \
            ".previous\n");                                                                                            \
    extern const unsigned char name[] __attribute__((visibility("hidden")));                                          \
    extern const unsigned char name##_end[] __attribute__((visibility("hidden")))

FONT(tiendo_noto_sans_400, "noto-sans-400.ttf");
FONT(tiendo_noto_sans_700, "noto-sans-700.ttf");

struct NotoSansFile noto_sans_regular(void) {
    return (struct NotoSansFile){tiendo_noto_sans_400, (size_t)(tiendo_noto_sans_400_end - tiendo_noto_sans_400)};
}

struct NotoSansFile noto_sans_bold(void) {
    return (struct NotoSansFile){tiendo_noto_sans_700, (size_t)(tiendo_noto_sans_700_end - tiendo_noto_sans_700)};
}
