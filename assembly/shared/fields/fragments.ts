// Fields of datagrams that were put together from fragments.

export const F_IP_FRAGMENT = 1500;
export const F_IP_FRAGMENT_OVERLAP = 1501;
export const F_IP_FRAGMENT_OVERLAP_CONFLICT = 1502;
export const F_IP_FRAGMENT_MULTIPLETAILS = 1503;
export const F_IP_FRAGMENT_TOOLONGFRAGMENT = 1504;
export const F_IP_FRAGMENT_ERROR = 1505;
export const F_IP_FRAGMENT_COUNT = 1506;
export const F_IP_FRAGMENTS = 1507;
export const F_IP_REASSEMBLED_LENGTH = 1508;
export const F_IP_REASSEMBLED_DATA = 1509;
export const F_IPV6_FRAGMENT = 1510;
export const F_IPV6_FRAGMENT_OVERLAP = 1511;
export const F_IPV6_FRAGMENT_OVERLAP_CONFLICT = 1512;
export const F_IPV6_FRAGMENT_MULTIPLETAILS = 1513;
export const F_IPV6_FRAGMENT_TOOLONGFRAGMENT = 1514;
export const F_IPV6_FRAGMENT_ERROR = 1515;
export const F_IPV6_FRAGMENT_COUNT = 1516;
export const F_IPV6_FRAGMENTS = 1517;
export const F_IPV6_REASSEMBLED_LENGTH = 1518;
export const F_IPV6_REASSEMBLED_DATA = 1519;
