export { answerQuestion } from './answer-question';
export { inputOf, inputRefs, valueIn } from './inputs';
export { stretchOf, withRemoved } from './removal';
