// Fields of ARP.

export const F_ARP = 1024;
export const F_ARP_HW_TYPE = 1025;
export const F_ARP_PROTO_TYPE = 1026;
export const F_ARP_HW_SIZE = 1027;
export const F_ARP_PROTO_SIZE = 1028;
export const F_ARP_OPCODE = 1029;
export const F_ARP_ISGRATUITOUS = 1030;
export const F_ARP_ISPROBE = 1031;
export const F_ARP_ISANNOUNCEMENT = 1032;
export const F_ARP_SRC_HW = 1033;
export const F_ARP_SRC_HW_MAC = 1034;
export const F_ARP_SRC_PROTO = 1035;
export const F_ARP_SRC_PROTO_IPV4 = 1036;
export const F_ARP_DST_HW = 1037;
export const F_ARP_DST_HW_MAC = 1038;
export const F_ARP_DST_PROTO = 1039;
export const F_ARP_DST_PROTO_IPV4 = 1040;
export const F_ARP_DUPLICATE_ADDRESS_FRAME = 1041;
export const F_ARP_SECONDS_SINCE_DUPLICATE_ADDRESS_FRAME = 1042;
export const F_ARP_DUPLICATE_ADDRESS_DETECTED = 1043;
