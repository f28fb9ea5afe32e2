// Fields of VXLAN.

export const F_VXLAN = 1184;
export const F_VXLAN_FLAGS = 1185;
export const F_VXLAN_FLAG_G = 1186;
export const F_VXLAN_FLAG_I = 1187;
export const F_VXLAN_FLAG_D = 1188;
export const F_VXLAN_FLAG_A = 1189;
export const F_VXLAN_FLAGS_RESERVED = 1190;
export const F_VXLAN_GBP = 1191;
export const F_VXLAN_VNI = 1192;
export const F_VXLAN_RESERVED8 = 1193;
