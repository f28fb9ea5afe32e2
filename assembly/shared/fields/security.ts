// Fields of IPsec.

export const F_ESP = 1152;
export const F_ESP_SPI = 1153;
export const F_ESP_SEQUENCE = 1154;
export const F_AH = 1155;
export const F_AH_NEXT_HEADER = 1156;
export const F_AH_LENGTH = 1157;
export const F_AH_RESERVED = 1158;
export const F_AH_SPI = 1159;
export const F_AH_SEQUENCE = 1160;
export const F_AH_ICV = 1161;
