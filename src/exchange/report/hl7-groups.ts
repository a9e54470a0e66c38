/** Which segments of a message belong together: patients, their orders, and observations with their comments. */
import { componentOf, type Message, type Segment } from './hl7-message.ts';

export interface Observation {
  readonly obx: Segment;
  readonly comments: readonly Segment[];
}

export interface Order {
  readonly obr: Segment | null;
  readonly specimens: readonly Segment[];
  readonly observations: readonly Observation[];
  readonly comments: readonly Segment[];
}

export interface Patient {
  readonly pid: Segment | null;
  readonly comments: readonly Segment[];
  readonly orders: readonly Order[];
  /** Segments that hold none of these, in their order. */
  readonly others: readonly Segment[];
}

/** Carry the message, the visit and the order, and no value. */
const STRUCTURE = new Set(['MSH', 'SFT', 'PV1', 'PV2', 'ORC', 'TQ1', 'TQ2', 'CTI', 'SAC', 'EVN']);
const ENVELOPE = new Set(['FHS', 'BHS', 'BTS', 'FTS']);

type Growing<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer One)[] ? One[] : T[K] };

/**
 * In ORU a specimen (SPM) follows the order it belongs to; in OUL^R22 and R23 the orders follow their specimen, as
 * they do wherever a specimen stands before the first order.
 */
class Grouping {
  readonly patients: Growing<Patient>[] = [];
  private order: Growing<Order> | null = null;
  private observation: Growing<Observation> | null = null;
  private specimens: Segment[] = [];

  constructor(private readonly specimenFirst: boolean) {}

  private get patient(): Growing<Patient> {
    return this.patients[this.patients.length - 1] ?? this.begin(null);
  }

  private begin(pid: Segment | null): Growing<Patient> {
    const patient = { pid, comments: [], orders: [], others: [] };
    this.patients.push(patient);
    [this.order, this.observation, this.specimens] = [null, null, []];
    return patient;
  }

  private open(obr: Segment | null): Growing<Order> {
    const { orders } = this.patient;
    const order = { obr, specimens: [...this.specimens], observations: [], comments: [] };
    orders.push(order);
    [this.order, this.observation] = [order, null];
    return order;
  }

  private addSpecimen(segment: Segment): void {
    this.observation = null;
    if (!this.specimenFirst && this.order) return void this.order.specimens.push(segment);
    this.specimens = [segment];
    this.order = null;
  }

  add(segment: Segment): void {
    switch (segment.name) {
      case 'PID':
        this.begin(segment);
        return;
      case 'OBR':
        this.open(segment);
        return;
      case 'SPM':
        this.addSpecimen(segment);
        return;
      case 'OBX': {
        const observation = { obx: segment, comments: [] };
        (this.order ?? this.open(null)).observations.push(observation);
        this.observation = observation;
        return;
      }
      case 'NTE':
        (this.observation ?? this.order ?? this.patient).comments.push(segment);
        return;
    }
    if (!STRUCTURE.has(segment.name) && !ENVELOPE.has(segment.name)) this.patient.others.push(segment);
  }
}

export function groupSegments({ segments, separators }: Message): readonly Patient[] {
  const [header] = segments;
  const type = header ? [1, 2].map((one) => componentOf(header, 9, one, separators)) : [];
  const grouping = new Grouping(type[0] === 'OUL' && (type[1] === 'R22' || type[1] === 'R23'));
  for (const segment of segments) grouping.add(segment);
  return grouping.patients;
}
