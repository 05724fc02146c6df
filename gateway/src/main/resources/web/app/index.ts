import './page.css';
import './parts/parts.css';
import './shell';
