import { createRoot } from 'react-dom/client';
import './preview.css';
import { PreviewPage } from './preview-page';

const root = document.getElementById('preview');
if (root) createRoot(root).render(<PreviewPage />);
