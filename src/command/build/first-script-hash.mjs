/** The script in the page, as a policy names it. Written by `npm run headers` from src/boot.ts. */
export const FIRST_SCRIPT = 'sha256-8LdrO7ERwfkF5EmEc1z9TODg9u3XxjnU3QNrVTvv8ic=';
