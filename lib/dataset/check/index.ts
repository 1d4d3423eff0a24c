/** Every rule, in the order in which problems are told. */
import { ABOUT_RULES } from './about.ts';
import { DATE_RULES } from './dates.ts';
import { DETENTION_RULES } from './detentions.ts';
import { EVENT_RULES } from './events.ts';
import { EXCHANGE_RULES } from './exchanges.ts';
import { ID_RULES } from './ids.ts';
import { NAME_RULES } from './names.ts';
import { OFFICE_RULES } from './offices.ts';
import { REFERENCE_RULES } from './references.ts';
import type { Rule } from './rule.ts';
import { SOURCE_RULES } from './sources.ts';
import { TEXT_RULES } from './texts.ts';

/** See {@link Rule} for the two levels. */
export const RULES: readonly Rule[] = [
  ...ID_RULES,
  ...REFERENCE_RULES,
  ...DATE_RULES,
  ...DETENTION_RULES,
  ...EXCHANGE_RULES,
  ...EVENT_RULES,
  ...OFFICE_RULES,
  ...NAME_RULES,
  ...SOURCE_RULES,
  ...TEXT_RULES,
  ...ABOUT_RULES,
];
