#!/bin/sh
# merge-all.sh LIST PARTS OUT [OPTION…]: merges the parts of all captures of the file LIST into OUT; handshark merge says what OPTIONs there are (--json unless given).
# Ends with 75 while parts are missing, else as handshark merge does. OUT appears whole.
set -eu
list=$1 parts=$2 out=$3
shift 3
number=0
missing=0
while read -r _; do
  number=$((number + 1))
  [ -d "$parts/$(printf %06d "$number")" ] || missing=$((missing + 1))
done < "$list"
if [ "$missing" -gt 0 ]; then
  echo "$missing of $number parts are missing" >&2
  exit 75
fi
[ $# -gt 0 ] || set -- --json
status=0
${HANDSHARK:-handshark} merge "$parts"/[0-9]* "$@" > "$out.$$.tmp" || status=$?
mv "$out.$$.tmp" "$out"
exit "$status"
