;; A global is an operand of an opcode. The mid-end joins reads with no write between them.
(module
  (global $count (mut i32) (i32.const 40))
  (global $scale (mut f64) (f64.const 0.5))
  (global $fixed i64 (i64.const 7))
  (func (export "increment") (result i32)
    (global.set $count (i32.add (global.get $count) (i32.const 1)))
    (i32.add (global.get $count) (global.get $count)))
  (func (export "double") (param f64) (result f64)
    (global.set $scale (f64.mul (global.get $scale) (local.get 0))) (global.get $scale))
  (func (export "constant") (result i64) (global.get $fixed))
  (func (export "reset") (global.set $count (i32.const 0))))

;; run: increment() = 82
;; run: increment() = 84
;; run: double(4) = 2
;; run: double(4) = 8
;; run: constant() = 7
;; run: reset()
;; run: increment() = 2

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `increment`: () -> (i32)
;;   clif
;;     function u0:0() -> i32 tail {
;;         region0 = 65536 "global 0"
;;     block0:
;;         v0 = iconst.i64 0
;;         v1 = load.i32 notrap aligned little region0 v0-0x0001_0001  ; v0 = 0
;;         v2 = iconst.i32 1
;;         v3 = iadd v1, v2  ; v2 = 1
;;         store notrap aligned little region0 v3, v0-0x0001_0001  ; v0 = 0
;;         v10 = iadd v1, v1
;;         v12 = iconst.i32 2
;;         v17 = iadd v10, v12  ; v12 = 2
;;         return v17
;;     }
;;   bytecode, 4 slots
;;     global_get s3, #0
;;     global_add32 s2, #0, acc, #1
;;     add32 acc, s3, s3
;;     add32 acc, acc, #8:2
;;     ret acc
;;
;; function `double`: (f64) -> (f64)
;;   clif
;;     function u0:1(f64) -> f64 tail {
;;         region0 = 65537 "global 1"
;;     block0(v0: f64):
;;         v1 = iconst.i64 0
;;         v2 = load.f64 notrap aligned little region0 v1-0x0001_0002  ; v1 = 0
;;         v3 = fmul v2, v0
;;         store notrap aligned little region0 v3, v1-0x0001_0002  ; v1 = 0
;;         return v3
;;     }
;;   bytecode, 3 slots
;;     global_get_f64 acc, #1
;;     fmul64 s1, acc, s0
;;     global_set #1, s1
;;     ret [s1]
;;
;; function `constant`: () -> (i64)
;;   clif
;;     function u0:2() -> i64 tail {
;;     block0:
;;         v0 = iconst.i64 7
;;         return v0  ; v0 = 7
;;     }
;;   bytecode, 1 slots
;;     mov s0, #8:7
;;     ret [s0]
;;
;; function `reset`: () -> ()
;;   clif
;;     function u0:3() tail {
;;         region0 = 65536 "global 0"
;;     block0:
;;         v0 = iconst.i32 0
;;         v1 = iconst.i64 0
;;         store notrap aligned little region0 v0, v1-0x0001_0001  ; v0 = 0, v1 = 0
;;         return
;;     }
;;   bytecode, 0 slots
;;     global_set #0, #0
;;     ret []
