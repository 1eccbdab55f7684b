/** A line of shell that succeeds where systemd starts the unit at boot and it runs now. The unit is a word of the shell. */
export function isOn(unit: string): string {
  return `systemctl is-enabled --quiet ${unit} && systemctl is-active --quiet ${unit}`;
}
