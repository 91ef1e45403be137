#!/bin/sh
# Records through the hosts of a list, in blocks of whole lines: sh run.sh [records.ndjson] [dispatches.ndjson]
set -eu

# Order is kept. A block whose host is down, or whose command was killed, goes to another host, up to three times.
parallel --pipe --block "${BLOCK:-4M}" --keep-order --retries 3 --sshloginfile "${HOSTS:-hosts.txt}" --workdir . \
  'node parse.mjs' \
  < "${1:-records.ndjson}" > "${2:-dispatches.ndjson}.part"
mv "${2:-dispatches.ndjson}.part" "${2:-dispatches.ndjson}"
echo "$(wc -l < "${2:-dispatches.ndjson}") records in ${2:-dispatches.ndjson}"
