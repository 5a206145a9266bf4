/** What PaperKite and SkyAlbum ID agreed on in 2010 (RFC 5849 1.1). The secret signs requests and is on none of them. */
export const consumer = { key: 'pk1a-key', secret: 'pk1a-secret' }
