#!/bin/sh
# parallel.sh LIST PARTS OUT [OPTION…]: GNU parallel maps the captures of the file LIST, on the machines of the file $HOSTS where that is set (they share the file system), then merges.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
list=$1 parts=$2
mkdir -p "$parts"
seq "$(wc -l < "$list")" | parallel --retries 3 --workdir . --env HANDSHARK ${HOSTS:+--sshloginfile "$HOSTS"} "$here/map-one.sh" "$list" {} "$parts"
exec "$here/merge-all.sh" "$@"
