import type * as english from '../en/positions.ts';
import type { Like } from '../like.ts';
import { cmvPositionWords, cmvTopicWords } from './positions/cmv.ts';
import { rubellaPositionWords, rubellaTopicWords } from './positions/rubella.ts';
import { toxoplasmaPositionWords, toxoplasmaTopicWords } from './positions/toxoplasma.ts';

export const topicWords: Like<typeof english.topicWords> = {
  ...toxoplasmaTopicWords,
  ...rubellaTopicWords,
  ...cmvTopicWords,
};

export const positionWords: Like<typeof english.positionWords> = {
  ...toxoplasmaPositionWords,
  ...rubellaPositionWords,
  ...cmvPositionWords,
};
