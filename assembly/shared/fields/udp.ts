// Fields of UDP.

export const F_UDP = 400;
export const F_UDP_SRCPORT = 401;
export const F_UDP_DSTPORT = 402;
export const F_UDP_PORT = 403;
export const F_UDP_LENGTH = 404;
export const F_UDP_CHECKSUM = 405;
export const F_UDP_CHECKSUM_STATUS = 406;
export const F_UDP_PAYLOAD = 407;
