export { waiverUnused as rule } from '../../../../core/rules/waiverUnused.ts';
