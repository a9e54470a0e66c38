// @vitest-environment node
import { halfOfManyCases } from './many-cases.ts';

halfOfManyCases(20261121);
