import type { Instant } from '../shared/log/op.ts';
import { type OpenDesk, type Surroundings } from '../electron/desk/acts/access.ts';
export declare const benchPassphrase = "a passphrase for measuring";
export declare const benchNow: Instant;
export declare function around(folder: string): Surroundings;
/** Opens the branch of this size, building it first when it is not there. */
export declare function branchOf(cases: number): {
    open: OpenDesk;
    folder: string;
};
/** mulberry32: a small seeded generator, so that every machine measures the same branch. */
export declare function random(seed: number): () => number;
