// Fields of LLC.

export const F_LLC = 1120;
export const F_LLC_DSAP = 1121;
export const F_LLC_DSAP_SAP = 1122;
export const F_LLC_DSAP_IG = 1123;
export const F_LLC_SSAP = 1124;
export const F_LLC_SSAP_SAP = 1125;
export const F_LLC_SSAP_CR = 1126;
export const F_LLC_CONTROL = 1127;
export const F_LLC_CONTROL_N_R = 1128;
export const F_LLC_CONTROL_N_S = 1129;
export const F_LLC_CONTROL_P = 1130;
export const F_LLC_CONTROL_F = 1131;
export const F_LLC_CONTROL_S_FTYPE = 1132;
export const F_LLC_CONTROL_U_MODIFIER_CMD = 1133;
export const F_LLC_CONTROL_U_MODIFIER_RESP = 1134;
export const F_LLC_CONTROL_FTYPE = 1135;
export const F_LLC_TYPE = 1136;
export const F_LLC_OUI = 1137;
export const F_LLC_PID = 1138;
export const F_LLC_CISCO_PID = 1139;
export const F_LLC_APPLE_ATALK_PID = 1140;
/** The same fields in frames whose control field has another width. */
export const F_LLC_CONTROL_FTYPE_U = 1141;
export const F_LLC_CONTROL_FTYPE_S = 1142;
export const F_LLC_CONTROL_P_WIDE = 1143;
export const F_LLC_CONTROL_F_WIDE = 1144;
