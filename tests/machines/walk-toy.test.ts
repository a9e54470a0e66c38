// @vitest-environment node
/** The conversation over a small table: events by lot. */
import { describe, expect, it } from 'vitest';
