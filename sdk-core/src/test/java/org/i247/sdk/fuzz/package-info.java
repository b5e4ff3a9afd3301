/**
 * What every fuzz target shares: an independent reader of JSON and of the contract's answers, and the replay of the
 * corpora. A target is a class named {@code …Fuzz}, beside what it looks at, with one method that takes bytes; its corpus
 * lies in {@code src/test/resources/fuzz} under its name. How to run one is said in {@code docs/testing.md}.
 */
package org.i247.sdk.fuzz;
