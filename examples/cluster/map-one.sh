#!/bin/sh
# map-one.sh LIST NUMBER PARTS: maps the capture on line NUMBER of the file LIST to the folder PARTS/NUMBER.
# May be run any number of times, also at once: the folder appears whole or not at all, and what is there is not made again.
set -eu
capture=$(sed -n "$2p" "$1")
part=$3/$(printf %06d "$2")
[ -d "$part" ] && exit 0
status=0
${HANDSHARK:-handshark} map "$capture" -o "$part" || status=$?
# Damage in the capture is in the part too, and merge tells of it; another worker may have been faster.
[ -d "$part" ] || exit "$status"
