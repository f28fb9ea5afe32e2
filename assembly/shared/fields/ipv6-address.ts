// Fields of IPv6: what an address tells of where it comes from.

export const F_IPV6_6TO4_GW_IPV4 = 1216;
export const F_IPV6_6TO4_SLA_ID = 1217;
export const F_IPV6_DST_6TO4_GW_IPV4 = 1218;
export const F_IPV6_DST_6TO4_SLA_ID = 1219;
export const F_IPV6_DST_EMBED_IPV4 = 1220;
export const F_IPV6_DST_ISATAP_IPV4 = 1221;
export const F_IPV6_DST_SLAAC_MAC = 1222;
export const F_IPV6_DST_TC_IPV4 = 1223;
export const F_IPV6_DST_TC_PORT = 1224;
export const F_IPV6_DST_TS_IPV4 = 1225;
export const F_IPV6_EMBED_IPV4 = 1226;
export const F_IPV6_EMBED_IPV4_PREFIX = 1227;
export const F_IPV6_ISATAP_IPV4 = 1228;
export const F_IPV6_SLAAC_MAC = 1229;
export const F_IPV6_SRC_6TO4_GW_IPV4 = 1230;
export const F_IPV6_SRC_6TO4_SLA_ID = 1231;
export const F_IPV6_SRC_EMBED_IPV4 = 1232;
export const F_IPV6_SRC_ISATAP_IPV4 = 1233;
export const F_IPV6_SRC_SLAAC_MAC = 1234;
export const F_IPV6_SRC_TC_IPV4 = 1235;
export const F_IPV6_SRC_TC_PORT = 1236;
export const F_IPV6_SRC_TS_IPV4 = 1237;
export const F_IPV6_TC_IPV4 = 1238;
export const F_IPV6_TC_PORT = 1239;
export const F_IPV6_TS_IPV4 = 1240;
