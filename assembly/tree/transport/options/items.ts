// Items whose field has nothing of its own to say: one table.

import * as F from '../../../shared/fields/options';
import * as I from '../../../shared/items';

/** The field of an item; 0 where it is shown in another way, or not at all. */
export function fieldOfItem(item: u32): u32 {
  switch (item) {
    case I.IT_MSS:
      return F.F_TCP_OPTIONS_MSS_VAL;
    case I.IT_SHIFT:
      return F.F_TCP_OPTIONS_WSCALE_SHIFT;
    case I.IT_ECHO:
      return F.F_TCP_OPTIONS_ECHO_VALUE;
    case I.IT_TSVAL:
      return F.F_TCP_OPTIONS_TIMESTAMP_TSVAL;
    case I.IT_TSECR:
      return F.F_TCP_OPTIONS_TIMESTAMP_TSECR;
    case I.IT_CC:
      return F.F_TCP_OPTIONS_CC_VALUE;
    case I.IT_MD5:
      return F.F_TCP_OPTIONS_MD5_DIGEST;
    case I.IT_AO_KEY:
      return F.F_TCP_OPTIONS_AO_KEYID;
    case I.IT_AO_NEXT_KEY:
      return F.F_TCP_OPTIONS_AO_RNEXTKEYID;
    case I.IT_AO_MAC:
      return F.F_TCP_OPTIONS_AO_MAC;
    case I.IT_QS_RATE:
      return F.F_TCP_OPTIONS_QS_RATE;
    case I.IT_QS_TTL:
      return F.F_TCP_OPTIONS_QS_TTL_DIFF;
    case I.IT_TIMEOUT_MINUTES:
      return F.F_TCP_OPTIONS_USER_TO_GRANULARITY;
    case I.IT_TIMEOUT:
      return F.F_TCP_OPTIONS_USER_TO_VAL;
    case I.IT_EE0B:
      return F.F_TCP_OPTIONS_ACC_ECN_EE0B;
    case I.IT_ECEB:
      return F.F_TCP_OPTIONS_ACC_ECN_ECEB;
    case I.IT_EE1B:
      return F.F_TCP_OPTIONS_ACC_ECN_EE1B;
    case I.IT_EXID:
      return F.F_TCP_OPTIONS_EXPERIMENTAL_EXID;
    case I.IT_EXPERIMENT:
      return F.F_TCP_OPTIONS_EXPERIMENTAL_DATA;
    case I.IT_UNKNOWN:
      return F.F_TCP_OPTIONS_UNKNOWN_PAYLOAD;
    case I.IT_SCPS_CONNECTION:
      return F.F_TCP_OPTIONS_SCPS_BINDING;
    case I.IT_SCPS_BINDING_ID:
      return F.F_TCP_OPTIONS_SCPS_BINDING_ID;
    case I.IT_SCPS_BINDING_LENGTH:
      return F.F_TCP_OPTIONS_SCPS_BINDING_LEN;
    case I.IT_SCPS_BINDING_DATA:
      return F.F_TCP_OPTIONS_SCPS_BINDING_DATA;
    case I.IT_SNACK_OFFSET:
      return F.F_TCP_OPTIONS_SNACK_OFFSET;
    case I.IT_SNACK_SIZE:
      return F.F_TCP_OPTIONS_SNACK_SIZE;
    default:
      return item >= <u32>I.IT_RB_TYPE_1 ? riverbedField(item) : mptcpField(item);
  }
}

function mptcpField(item: u32): u32 {
  switch (item) {
    case I.IT_MP_SUBTYPE:
      return F.F_TCP_OPTIONS_MPTCP_SUBTYPE;
    case I.IT_MP_VERSION:
      return F.F_TCP_OPTIONS_MPTCP_VERSION;
    case I.IT_MP_RESERVED:
      return F.F_TCP_OPTIONS_MPTCP_RESERVED;
    case I.IT_MP_RESET_REASON:
      return F.F_TCP_OPTIONS_MPTCP_RST_REASON;
    case I.IT_MP_ADDRESS_ID:
      return F.F_TCP_OPTIONS_MPTCP_ADDRID;
    case I.IT_MP_SENDER_KEY:
      return F.F_TCP_OPTIONS_MPTCP_SENDKEY;
    case I.IT_MP_RECEIVER_KEY:
      return F.F_TCP_OPTIONS_MPTCP_RECVKEY;
    case I.IT_MP_TOKEN:
      return F.F_TCP_OPTIONS_MPTCP_RECVTOK;
    case I.IT_MP_RANDOM:
      return F.F_TCP_OPTIONS_MPTCP_SENDRAND;
    case I.IT_MP_TRUNCATED_HMAC:
      return F.F_TCP_OPTIONS_MPTCP_SENDTRUNCHMAC;
    case I.IT_MP_HMAC:
      return F.F_TCP_OPTIONS_MPTCP_SENDHMAC;
    case I.IT_MP_ADD_HMAC:
      return F.F_TCP_OPTIONS_MPTCP_ADDADDRTRUNCHMAC;
    case I.IT_MP_SUBFLOW_SEQ:
      return F.F_TCP_OPTIONS_MPTCP_SUBFLOWSEQNO;
    case I.IT_MP_CHECKSUM:
      return F.F_TCP_OPTIONS_MPTCP_CHECKSUM;
    case I.IT_MP_IP_VERSION:
      return F.F_TCP_OPTIONS_MPTCP_IPVER;
    case I.IT_MP_ECHO:
      return F.F_TCP_OPTIONS_MPTCP_ECHO;
    case I.IT_MP_IPV4:
      return F.F_TCP_OPTIONS_MPTCP_IPV4;
    case I.IT_MP_PORT:
      return F.F_TCP_OPTIONS_MPTCP_PORT;
    default:
      return 0;
  }
}

function riverbedField(item: u32): u32 {
  switch (item) {
    case I.IT_RB_TYPE_1:
      return F.F_TCP_OPTIONS_RVBD_PROBE_TYPE1;
    case I.IT_RB_TYPE_2:
      return F.F_TCP_OPTIONS_RVBD_PROBE_TYPE2;
    case I.IT_RB_VERSION:
      return F.F_TCP_OPTIONS_RVBD_PROBE_VERSION;
    case I.IT_RB_VERSION_RAW:
      return F.F_TCP_OPTIONS_RVBD_PROBE_VERSION_RAW;
    case I.IT_RB_PROBER:
      return F.F_TCP_OPTIONS_RVBD_PROBE_PROBER;
    case I.IT_RB_PROXY:
      return F.F_TCP_OPTIONS_RVBD_PROBE_PROXY_IP;
    case I.IT_RB_PROXY_PORT:
      return F.F_TCP_OPTIONS_RVBD_PROBE_PROXY_PORT;
    case I.IT_RB_APPLICATION:
      return F.F_TCP_OPTIONS_RVBD_PROBE_APPLI_VER;
    case I.IT_RB_CLIENT:
      return F.F_TCP_OPTIONS_RVBD_PROBE_CLIENT_IP;
    case I.IT_RB_STORE:
      return F.F_TCP_OPTIONS_RVBD_PROBE_STOREID;
    case I.IT_RB_RESERVED:
      return F.F_TCP_OPTIONS_RVBD_PROBE_RESERVED;
    case I.IT_RT_SOURCE:
      return F.F_TCP_OPTIONS_RVBD_TRPY_SRC_IP;
    case I.IT_RT_DESTINATION:
      return F.F_TCP_OPTIONS_RVBD_TRPY_DST_IP;
    case I.IT_RT_SOURCE_PORT:
      return F.F_TCP_OPTIONS_RVBD_TRPY_SRC_PORT;
    case I.IT_RT_DESTINATION_PORT:
      return F.F_TCP_OPTIONS_RVBD_TRPY_DST_PORT;
    case I.IT_RT_CLIENT_PORT:
      return F.F_TCP_OPTIONS_RVBD_TRPY_CLIENT_PORT;
    default:
      return 0;
  }
}
