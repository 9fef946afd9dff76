#!/bin/sh
# Broadsheet's command. Chromium reads its switches before any of the program's own code runs, and without a
# display it needs these to do a command; so the words are looked at here first.
program=$(dirname "$(readlink -f "$0")")/broadsheet-program
skip=
for argument in "$@"; do
  if [ -n "$skip" ]; then
    skip=
    continue
  fi
  case $argument in
    --profile | --screenshot | --size | --theme) skip=yes ;;
    --help | --version) exec "$program" --ozone-platform=headless --disable-gpu --log-level=3 "$@" ;;
    -*) ;;
    *://*) ;; # an address that the desktop hands over
    *) exec "$program" --ozone-platform=headless --disable-gpu --log-level=3 "$@" ;;
  esac
done
exec "$program" "$@"
