#!/bin/bash
# firewall-cmd(1) of a host whose eth1 is in the zone "internal", with sources in "work" and "drop". Rules are kept in files.
place=runtime zone=public
mkdir -p /run/rules
for word; do
  case $word in
    --permanent) place=permanent ;;
    --zone=*) zone=${word#*=} ;;
  esac
done
rules=/run/rules/$place-$zone
touch "$rules"
for word; do
  case $word in
    --state) echo running ;;
    --get-default-zone) echo public ;;
    --get-zone-of-interface=eth1) echo internal ;;
    --get-zone-of-interface=*)
      echo 'no zone' >&2
      exit 2
      ;;
    --get-active-zones)
      printf '%s\n  %s\n' 'public (default)' 'interfaces: eth0' internal 'interfaces: eth1' work 'sources: 10.9.0.0/16' drop 'sources: 203.0.113.0/24'
      ;;
    --get-target) if [ "$zone" = drop ]; then echo DROP; else echo default; fi ;;
    --list-rich-rules) cat "$rules" ;;
    --add-rich-rule=*) grep -qxF -- "${word#*=}" "$rules" || printf '%s\n' "${word#*=}" >>"$rules" ;;
    --remove-rich-rule=*)
      grep -vxF -- "${word#*=}" "$rules" >"$rules.part" || true
      mv "$rules.part" "$rules"
      ;;
  esac
done
