import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { firstUnanswered, mayOpen, nextStep, previousStep } from '../../../components/src/route/route.js';

const steps = [{ name: 'you' }, { name: 'home' }, { name: 'income' }, { name: 'review' }];
const answered =
  (...names: string[]) =>
  ({ name }: { name: string }) =>
    names.includes(name);

describe('the route of a form', () => {
  it('goes on and back one step at a time', () => {
    assert.equal(nextStep(steps, 'you')?.name, 'home');
    assert.equal(nextStep(steps, 'review'), undefined);
    assert.equal(previousStep(steps, 'home')?.name, 'you');
    assert.equal(previousStep(steps, 'you'), undefined);
  });

  it('leads nowhere from a step that does not exist', () => {
    assert.equal(nextStep(steps, 'elsewhere'), undefined);
    assert.equal(previousStep(steps, 'elsewhere'), undefined);
  });

  it('finds the first step that still waits for an answer', () => {
    assert.equal(firstUnanswered(steps, answered('you', 'income'))?.name, 'home');
    assert.equal(
      firstUnanswered(steps, () => true),
      undefined,
    );
    assert.equal(
      firstUnanswered([], () => false),
      undefined,
    );
  });

  it('opens a step only after every earlier one is answered', () => {
    assert.equal(
      mayOpen(steps, 'you', () => false),
      true,
    );
    assert.equal(mayOpen(steps, 'home', answered('you')), true);
    assert.equal(mayOpen(steps, 'income', answered('you')), false);
    assert.equal(mayOpen(steps, 'income', answered('home')), false);
    assert.equal(
      mayOpen(steps, 'elsewhere', () => true),
      false,
    );
  });
});
