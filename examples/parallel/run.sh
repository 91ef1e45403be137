#!/bin/sh
# Records through the hosts of a list, in blocks of whole lines: sh run.sh [records.ndjson] [dispatches.ndjson]
set -eu

records=${1:-records.ndjson}
dispatches=${2:-dispatches.ndjson}

# Said plainly, since otherwise it depends on who calls: the shell of the commands, and the folder they run in.
export PARALLEL_SHELL=/bin/sh

# Order is kept. A block whose host is down, or whose command was killed, goes to another host, up to three times.
# Status 1 says that some line is no record, which stands in the output: trying again would mend nothing.
parallel --pipe --block "${BLOCK:-4M}" --keep-order --retries 3 --sshloginfile "${HOSTS:-hosts.txt}" --workdir "$PWD" \
  'node_modules/.bin/wirecopy --input ndjson --format ndjson || test $? -eq 1' \
  < "$records" > "$dispatches.part"

in=$(grep -c '' "$records")
out=$(grep -c '' "$dispatches.part")
[ "$in" = "$out" ] || { echo "$in records in, $out out" >&2; exit 1; }
mv "$dispatches.part" "$dispatches"
echo "$out records in $dispatches"
