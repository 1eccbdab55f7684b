import { Moon, Sun } from 'lucide-react';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu, MenuChoice } from '../ui/Menu.tsx';
import { chooseContrast, chooseTheme, useContrastChoice, useTheme, useThemeChoice } from './theme.ts';

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

/** Light or dark, and how strong; the command list offers the same. */
export function LookMenu() {
  const isDark = useTheme() === 'dark';
  return (
    <Menu trigger={<IconButton icon={isDark ? Moon : Sun} label="Theme and contrast" />}>
      <MenuChoice label="Theme" choices={THEMES} chosen={useThemeChoice()} onChoose={chooseTheme} />
      <MenuChoice label="Contrast" choices={CONTRASTS} chosen={useContrastChoice()} onChoose={chooseContrast} />
    </Menu>
  );
}
