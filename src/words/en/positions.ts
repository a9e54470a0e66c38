import { cmvPositionWords, cmvTopicWords } from './positions/cmv.ts';
import { rubellaPositionWords, rubellaTopicWords } from './positions/rubella.ts';
import { toxoplasmaPositionWords, toxoplasmaTopicWords } from './positions/toxoplasma.ts';

export const topicWords: { readonly [topic: string]: { readonly title: string; readonly ours: string } } = {
  ...toxoplasmaTopicWords,
  ...rubellaTopicWords,
  ...cmvTopicWords,
};

export const positionWords: { readonly [says: string]: string } = {
  ...toxoplasmaPositionWords,
  ...rubellaPositionWords,
  ...cmvPositionWords,
};
