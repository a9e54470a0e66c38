/** An actor as Svelte reads it: whoever reads `snapshot` is told when it changes. */
import { createSubscriber } from 'svelte/reactivity';
import type { AnyActor, EventFromLogic, SnapshotFrom } from 'xstate';

export interface Followed<Running extends AnyActor> {
  readonly snapshot: SnapshotFrom<Running>;
  send(event: EventFromLogic<Running['logic']>): void;
  stop(): void;
}

/** Follows a started actor. `stop` ends it: call it when the component goes. */
export function useActor<Running extends AnyActor>(actor: Running): Followed<Running> {
  const track = createSubscriber((update) => {
    const subscription = actor.subscribe(update);
    return () => subscription.unsubscribe();
  });
  return {
    get snapshot() {
      track();
      return actor.getSnapshot() as SnapshotFrom<Running>;
    },
    send: (event) => actor.send(event),
    stop: () => actor.stop(),
  };
}
