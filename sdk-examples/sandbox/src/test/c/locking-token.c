/*
 * A PKCS#11 module for tests: SoftHSM, which never locks, behind a login that does as smart cards do. A PIN of fewer than four
 * characters is not even tried, and three wrong ones lock it for as long as the process lives.
 *
 * cc -shared -fPIC -DLIBRARY='"/usr/lib/softhsm/libsofthsm2.so"' -o locking-token.so locking-token.c -ldl
 */
#include <dlfcn.h>
#include <stddef.h>

/* PKCS#11 2.40, sections 3.2 and 5; a list of functions without its headers. */
enum { GET_FUNCTION_LIST = 3, LOGIN = 18, FUNCTIONS = 68 };
enum { OK = 0x00, GENERAL_ERROR = 0x05, PIN_INCORRECT = 0xA0, PIN_LEN_RANGE = 0xA2, PIN_LOCKED = 0xA4 };
enum { SHORTEST_PIN = 4, TRIES = 3 };

typedef unsigned long rv;
typedef rv (*login_function)(unsigned long session, unsigned long user, unsigned char *pin, unsigned long length);

struct function_list {
    unsigned char version[2];
    void *functions[FUNCTIONS];
};

static struct function_list changed;
static login_function login_of_softhsm;
static int tries = TRIES;

static rv login(unsigned long session, unsigned long user, unsigned char *pin, unsigned long length) {
    rv said;
    if (tries == 0) {
        return PIN_LOCKED;
    }
    if (length < SHORTEST_PIN) {
        return PIN_LEN_RANGE;
    }
    said = login_of_softhsm(session, user, pin, length);
    if (said == PIN_INCORRECT) {
        tries--;
    } else if (said == OK) {
        tries = TRIES;
    }
    return said;
}

rv C_GetFunctionList(struct function_list **list) {
    void *library = dlopen(LIBRARY, RTLD_NOW);
    rv (*original)(struct function_list **) = NULL;
    rv said;
    if (library != NULL) {
        *(void **) &original = dlsym(library, "C_GetFunctionList");
    }
    if (original == NULL) {
        return GENERAL_ERROR;
    }
    said = original(list);
    if (said == OK) {
        changed = **list;
        *(void **) &login_of_softhsm = changed.functions[LOGIN];
        changed.functions[LOGIN] = (void *) &login;
        changed.functions[GET_FUNCTION_LIST] = (void *) &C_GetFunctionList;
        *list = &changed;
    }
    return said;
}
