#!/bin/sh
# submit.sh LIST PARTS OUT [OPTION…]: an array job maps the captures of the file LIST, a job that waits for it merges. All machines share the file system.
# $TASKS: tasks of the array, 100 unless given; each maps its share of the captures. Prints the number of the merging job.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$2"
count=$(wc -l < "$1")
tasks=${TASKS:-100}
[ "$tasks" -le "$count" ] || tasks=$count
export CLUSTER="${here%/*}" TASKS="$tasks" ATTEMPT="${ATTEMPT:-1}"
map=$(sbatch --parsable --requeue --job-name=handshark-map --array="1-$tasks" --output="$2/.map-%a.log" "$here/map.sbatch" "$@")
sbatch --parsable --requeue --job-name=handshark-merge --dependency="afterany:$map" --output="$2/.merge.log" --open-mode=append "$here/merge.sbatch" "$@"
