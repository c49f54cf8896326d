;; A global is read where the program reads it, also when the value is used later: a read passes no write of a global.
(module
  (global $g (mut i32) (i32.const 10))
  (global $h (mut i32) (i32.const 1))
  (func (export "old") (param i32) (result i32) (local $was i32)
    (local.set $was (global.get $g))
    (global.set $g (i32.mul (local.get 0) (i32.const 3)))
    (i32.add (local.get $was) (i32.const 5)))
  (func (export "frame") (param $size i32) (result i32) (local $sp i32)
    (global.set $g (local.tee $sp (i32.sub (global.get $g) (i32.const 16))))
    (global.set $h (i32.add (local.get $sp) (local.get $size)))
    (i32.load (local.get $sp)))
  (memory 1)
  (data (i32.const 5) "\2a"))

;; run: old(7) = 15
;; run: old(0) = 26
;; run: old(7) = 5
;; run: frame(1) = 42

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `old`: (i32) -> (i32)
;;   clif
;;     function u0:0(i32) -> i32 tail {
;;         region0 = 65536 "global 0"
;;     block0(v0: i32):
;;         v2 = iconst.i64 0
;;         v3 = load.i32 notrap aligned little region0 v2-0x0001_0001  ; v2 = 0
;;         v4 = iconst.i32 3
;;         v5 = imul v0, v4  ; v4 = 3
;;         store notrap aligned little region0 v5, v2-0x0001_0001  ; v2 = 0
;;         v7 = iconst.i32 5
;;         v8 = iadd v3, v7  ; v7 = 5
;;         return v8
;;     }
;;   bytecode, 4 slots
;;     global_get s3, #0
;;     mul32 acc, s0, #8:3
;;     global_set #0, acc
;;     add32 acc, s3, #8:5
;;     ret acc
;;
;; function `frame`: (i32) -> (i32)
;;   clif
;;     function u0:1(i32) -> i32 tail {
;;         region0 = 65536 "global 0"
;;         region1 = 65537 "global 1"
;;         region2 = 0 "memory 0"
;;     block0(v0: i32):
;;         v2 = iconst.i64 0
;;         v3 = load.i32 notrap aligned little region0 v2-0x0001_0001  ; v2 = 0
;;         v4 = iconst.i32 16
;;         v5 = isub v3, v4  ; v4 = 16
;;         store notrap aligned little region0 v5, v2-0x0001_0001  ; v2 = 0
;;         v7 = iadd v5, v0
;;         store notrap aligned little region1 v7, v2-0x0001_0002  ; v2 = 0
;;         v9 = uextend.i64 v5
;;         v10 = load.i32 little region2 v9
;;         return v10
;;     }
;;   bytecode, 5 slots
;;     global_add_global32 s3, #0, #0, #-16
;;     global_add32 s2, #1, acc, s0
;;     load32 acc, s3, #0
;;     ret acc
