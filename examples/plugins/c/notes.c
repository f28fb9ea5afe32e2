// Notes: a message is a kind (1 octet), a length (2 octets, network byte order), and that many octets of text.
#include "handshark.h"

enum { NOTES, KIND, LENGTH, WORDS };

static const struct {
  hs_u32 octets;
  char text[225];
} declaration = {224,
                 "P\tNotes in C\tnotes_c\n"
                 "F\tKind\tnotes_c.kind\tFT_UINT8\tnotes_c\tBASE_DEC\n"
                 "F\tLength\tnotes_c.length\tFT_UINT16\tnotes_c\tBASE_DEC\n"
                 "F\tText\tnotes_c.text\tFT_STRING\tnotes_c\n"
                 "V\tnotes_c.kind\t1\tGreeting\n"
                 "V\tnotes_c.kind\t2\tFarewell\n"
                 "D\ttcp.port\t7001\n"};

static struct {
  hs_answer head;
  hs_item items[4];
  char protocol[8];
} answer;

static hs_u8 input[1 << 20] __attribute__((aligned(8)));

HS_EXPORT(handshark_abi_1) void handshark_abi_1(void) {}

HS_EXPORT(handshark_declare) const void *handshark_declare(void) { return &declaration; }

HS_EXPORT(handshark_input) void *handshark_input(hs_u32 octets) { return octets <= sizeof input ? input : (void *)0xfffffff8u; }

static const hs_answer *say(hs_u32 status, hs_u32 more) {
  answer.head = (hs_answer){.size = sizeof(hs_answer), .status = status, .more = more};
  return &answer.head;
}

HS_EXPORT(handshark_dissect) const hs_answer *handshark_dissect(const hs_call *call) {
  const hs_u8 *piece = hs_piece(call);
  if (call->octets < 3) return call->flags & HS_ALONE ? say(HS_NOT_MINE, 0) : say(HS_MORE, HS_MORE_SEGMENT);
  hs_u32 length = (hs_u32)piece[1] << 8 | piece[2];
  if (call->octets < 3 + length) return call->flags & HS_ALONE ? say(HS_NOT_MINE, 0) : say(HS_MORE, 3 + length - call->octets);
  const char *name = "Notes";
  for (int i = 0; i < 5; i++) answer.protocol[i] = name[i];
  answer.items[0] = (hs_item){.field = NOTES, .octets = 3 + length};
  answer.items[1] = (hs_item){.field = KIND, .depth = 1, .octets = 1, .value = piece[0]};
  answer.items[2] = (hs_item){.field = LENGTH, .depth = 1, .offset = 1, .octets = 2, .value = length};
  answer.items[3] = (hs_item){.field = WORDS, .depth = 1, .offset = 3, .octets = length, .value = 3 | (hs_u64)length << 32};
  answer.head = (hs_answer){
      .size = sizeof answer,
      .status = HS_DONE,
      .consumed = 3 + length,
      .items = sizeof(hs_answer),
      .item_count = 4,
      .protocol = HS_TEXT(sizeof(hs_answer) + sizeof answer.items, 5),
  };
  return &answer.head;
}
