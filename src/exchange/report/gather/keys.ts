/** Under which key of `results` a measurement stands, or what has to be asked or left out instead. */
import { reports as say } from '../../../words/said.ts';
import type { Pathogen, ResultKey, Subject } from '../../../rules/vocabulary.ts';
import type { AnalyteName, Material } from '../found.ts';

export type KeyFound =
  | { readonly key: ResultKey; readonly agent: Pathogen }
  | { readonly ask: string; readonly agent: Pathogen | null; readonly field: string }
  | { readonly ignore: string };

const WOMAN: { readonly [M in Material]?: ResultKey } = {
  blood: 'motherBloodPcr',
  throat: 'throatPcr',
  amniotic: 'amnioticPcr',
};
const NEWBORN: { readonly [M in Material]?: ResultKey } = {
  blood: 'newbornBloodPcr',
  cord: 'newbornBloodPcr',
  urine: 'newbornUrinePcr',
  saliva: 'newbornSalivaPcr',
  throat: 'throatPcr',
  'dried-blood-spot': 'dbsPcr',
  amniotic: 'amnioticPcr',
};
const SERUM: ReadonlySet<Material | null> = new Set<Material | null>([null, 'blood', 'cord']);

function pcrKey(agent: Pathogen, material: Material | null, subject: Subject | null): KeyFound {
  const infection = say.infections[agent];
  if (material === null) return { ask: say.material(infection), agent, field: 'results' };
  const key = (subject === 'newborn' ? NEWBORN : WOMAN)[material];
  if (key !== undefined) return { key, agent };
  if (subject !== null || !(material in NEWBORN)) return { ignore: say.ignored.material };
  return { ask: say.subject, agent, field: 'subject' };
}

/**
 * @param subject as far as it is known: a PCR of blood is another fact of the woman than of the newborn
 */
export function keyOf({ agent, marker, material }: AnalyteName, subject: Subject | null): KeyFound {
  if (agent === 'other') return { ignore: say.ignored.other };
  if (agent === null)
    return marker === null
      ? { ignore: say.ignored.unknown }
      : { ask: say.infection, agent: null, field: 'results' };
  const infection = say.infections[agent];
  if (marker === 'pcr') return pcrKey(agent, material, subject);
  if (marker === null || marker === 'antibody')
    return { ask: say.isotype(infection), agent, field: 'results' };
  if (!SERUM.has(material)) return { ignore: say.ignored.material };
  switch (marker) {
    case 'blot':
      return { ask: say.blot(infection), agent, field: 'results' };
    case 'igg-blot':
      return { key: 'iggBlot', agent };
    case 'igm-blot':
      return { key: 'igmBlot', agent };
    case 'mother-child-blot':
      return subject === 'newborn'
        ? { key: 'motherChildBlot', agent }
        : { ask: say.subject, agent, field: 'subject' };
    default:
      return { key: marker, agent };
  }
}
