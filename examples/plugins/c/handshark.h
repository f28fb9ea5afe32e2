// The interface of plugins, version 1 (host/plugin/ABI.md), for C.
#ifndef HANDSHARK_H
#define HANDSHARK_H

typedef unsigned char hs_u8;
typedef unsigned short hs_u16;
typedef unsigned int hs_u32;
typedef unsigned long long hs_u64;

#define HS_EXPORT(name) __attribute__((export_name(#name)))

enum { HS_REVERSE = 0x1, HS_END = 0x2, HS_ALONE = 0x4, HS_GUESS = 0x8, HS_GAP = 0x10, HS_INNER = 0x20, HS_FIRST = 0x40 };
enum { HS_NOT_MINE = 0, HS_DONE = 1, HS_MORE = 2 };
enum { HS_GENERATED = 0x1, HS_HIDDEN = 0x2, HS_HERE = 0x4, HS_EXPERT = 0x8, HS_NOWHERE = 0x10 };
#define HS_MORE_SEGMENT 0u
#define HS_MORE_ALL 0xffffffffu
#define HS_TEXT(offset, octets) (((hs_u32)(offset) << 12) | (hs_u32)(octets))

typedef struct {
  hs_u32 octets, flags, flow, frame;
  hs_u64 time;
  hs_u16 source, destination;
  hs_u32 state, wire, kept, pad[2];
} hs_call;

typedef struct {
  hs_u32 size, status, consumed, more, items, item_count, protocol, info;
  hs_u32 events, event_count, flags, inner_table, inner_at, inner_octets, inner_key, kept;
} hs_answer;

typedef struct {
  hs_u16 field;
  hs_u8 depth, flags;
  hs_u32 offset, octets, label;
  hs_u64 value;
} hs_item;

_Static_assert(sizeof(hs_call) == 48 && sizeof(hs_answer) == 64 && sizeof(hs_item) == 24, "layout drift");

/** The octets of the piece that a call is about. */
static inline const hs_u8 *hs_piece(const hs_call *call) { return (const hs_u8 *)call + sizeof(hs_call) + call->state; }

#endif
