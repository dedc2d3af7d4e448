export { answerQuestion } from './answer-question';
export { inputOf, inputRefs } from './inputs';
export { stretchOf, withRemoved } from './removal';
