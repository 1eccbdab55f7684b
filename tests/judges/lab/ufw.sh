#!/bin/bash
# ufw(8), active; rules are kept in a file.
touch /run/ufw-rules
case $1 in
  status) echo 'Status: active' ;;
  allow)
    shift
    if grep -qxF -- "$*" /run/ufw-rules; then
      echo 'Skipping adding existing rule'
    else
      printf '%s\n' "$*" >>/run/ufw-rules
      echo 'Rule added'
    fi
    ;;
  delete)
    shift 2
    grep -vxF -- "$*" /run/ufw-rules >/run/ufw-part
    mv /run/ufw-part /run/ufw-rules
    ;;
esac
