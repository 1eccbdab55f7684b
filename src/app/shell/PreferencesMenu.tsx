import { SlidersHorizontal } from 'lucide-react';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu, MenuChoice } from '../ui/Menu.tsx';
import { chooseSingleKeys, useSingleKeys } from '../ui/singleKeys.ts';
import { chooseWheel, useWheelChoice } from '../ui/wheel.ts';
import { chooseContrast, chooseDensity, chooseTheme, useContrastChoice, useDensity, useThemeChoice } from './theme.ts';

const THEMES = [
  ['system', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const;
const CONTRASTS = [
  ['system', 'As the system'],
  ['normal', 'Normal contrast'],
  ['more', 'High contrast'],
] as const;
const DENSITIES = [
  ['dense', 'Dense'],
  ['roomy', 'Roomy'],
] as const;
const SINGLE_KEYS = [
  ['on', 'Are commands: S, D, F, H, 1 …'],
  ['off', 'Do nothing'],
] as const;
const WHEEL = [
  ['scrolls', 'Scrolls; with Ctrl it zooms'],
  ['zooms', 'Zooms'],
] as const;

/** Light or dark, how strong, how dense, and what the wheel does; the command list offers the same. */
export function PreferencesMenu() {
  return (
    <Menu trigger={<IconButton icon={SlidersHorizontal} label="Preferences" />}>
      <MenuChoice label="Theme" choices={THEMES} chosen={useThemeChoice()} onChoose={chooseTheme} />
      <MenuChoice label="Contrast" choices={CONTRASTS} chosen={useContrastChoice()} onChoose={chooseContrast} />
      <MenuChoice label="Density" choices={DENSITIES} chosen={useDensity()} onChoose={chooseDensity} />
      <MenuChoice label="Wheel" choices={WHEEL} chosen={useWheelChoice()} onChoose={chooseWheel} />
      <MenuChoice label="Single keys" choices={SINGLE_KEYS} chosen={useSingleKeys()} onChoose={chooseSingleKeys} />
    </Menu>
  );
}
